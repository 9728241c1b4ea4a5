import AzureModel

/// A plan and its proof by vault.
package struct FleetTable: Sendable {
  package struct Row: Sendable {
    package let name: String
    package let resourceID: String
    package let entries: Int
    package let principals: Int

    /// Role assignments that reach this vault, those above it included.
    package let assignments: Int

    /// Entries that give nothing to anybody.
    package let idle: Int

    /// Operations, counted for each caller and place.
    package let lost: Int
    package let gained: Int
    package let worst: OperationRisk?
  }

  /// The vaults that migrate, in the order of the estate.
  package let rows: [Row]

  package init(_ plan: MigrationPlan, _ proof: AccessProof) {
    var changes: [Int: (lost: Int, gained: Int, worst: OperationRisk?)] = [:]
    for row in proof.rows {
      var change = changes[row.vault] ?? (0, 0, nil)
      change.lost += row.allLost.data.nonzeroBitCount
      change.gained += row.allGained.data.nonzeroBitCount
      change.worst = [change.worst, row.risk].compactMap { $0 }.max()
      changes[row.vault] = change
    }
    var assignments: [Int: Int] = [:]
    for vault in plan.assignments.flatMap(\.vaults) { assignments[vault, default: 0] += 1 }
    rows = plan.migrating.map { row in
      let vault = plan.vault(row)
      let change = changes[row.vault] ?? (0, 0, nil)
      return Row(
        name: vault.name, resourceID: vault.resourceID, entries: vault.accessPolicies.count,
        principals: row.principals.count, assignments: assignments[row.vault] ?? 0, idle: row.idle.count,
        lost: change.lost, gained: change.gained, worst: change.worst)
    }
  }
}
