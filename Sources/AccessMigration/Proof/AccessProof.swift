import AzureModel

/// Everybody's access before and after, compared: what is kept, lost and gained.
package struct AccessProof: Sendable {
  /// One row for each caller at each place, in the order of the vaults and their entries.
  package let rows: [ProofRow]

  /// How many questions the rows answer: callers × operations × objects, each before and after.
  package let questions: Int

  package var lost: [ProofRow] { rows.filter { !$0.allLost.isEmpty } }

  /// The rows in which something is gained, the worst risk first.
  package var gained: [ProofRow] {
    let ranked = rows.enumerated().compactMap { place, row in row.risk.map { (risk: $0, place: place, row: row) } }
    return ranked.sorted { $0.risk == $1.risk ? $0.place < $1.place : $0.risk > $1.risk }.map(\.row)
  }

  /// Nothing is lost.
  package var holds: Bool { rows.allSatisfy { $0.allLost.isEmpty } }

  /// How many operations, counted for each caller and place, are kept, lost and gained.
  package var counts: (kept: Int, lost: Int, gained: Int) {
    rows.reduce((0, 0, 0)) { counts, row in
      (
        counts.0 + row.kept.data.nonzeroBitCount, counts.1 + row.allLost.data.nonzeroBitCount,
        counts.2 + row.allGained.data.nonzeroBitCount
      )
    }
  }
}
