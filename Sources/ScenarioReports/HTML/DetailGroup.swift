import ScenarioRunner

/// Cells of which the same is to be said: the details are written once and name the cells that they are for.
struct DetailGroup {
  let state: CellState

  /// The first of the cells, for which the details are written.
  let example: CellReport

  /// The numbers of the cells in the order of the scenario.
  var cells: [Int]
  let body: HTMLWriter

  /// What decides whether two cells can share their details, without making the text.
  ///
  /// Outcomes are compared by identity, which is cheap; those that are equal but not shared meet by their text.
  private struct Key: Hashable {
    struct Step: Hashable {
      let verb: String
      let verdict: Verdict
      let mismatch: Mismatch?
      let outcome: ObjectIdentifier
    }

    let state: CellState
    let skipReason: String?
    let asOf: String
    let decisive: Int?
    let steps: [Step]

    init(_ cell: CellReport, _ state: CellState) {
      self.state = state
      skipReason = cell.skipReason
      asOf = cell.asOf
      decisive = cell.decisive
      steps = cell.steps.map {
        Step(verb: $0.verb, verdict: $0.verdict, mismatch: $0.mismatch, outcome: ObjectIdentifier($0.outcome))
      }
    }
  }

  /// The groups of a scenario in the order of their first cell.
  static func all(
    _ scenario: ScenarioReport, _ states: [CellState], _ glossary: inout RuleGlossary, mistakes: String
  ) -> [DetailGroup] {
    var groups: [DetailGroup] = []
    var groupOfKey: [Key: Int] = [:]
    var groupOfText: [String: Int] = [:]
    for (number, cell) in scenario.cells.enumerated() {
      let key = Key(cell, states[number])
      if let group = groupOfKey[key] {
        groups[group].cells.append(number)
        continue
      }
      var body = HTMLWriter()
      DetailBody(cell: cell, mistakes: mistakes).write(to: &body, &glossary)
      // Two states never share details, even where every word below agrees.
      let text = "\(key.state.rawValue) \(body.html)"
      let group = groupOfText[text] ?? groups.count
      groupOfKey[key] = group
      groupOfText[text] = group
      if group == groups.count {
        groups.append(DetailGroup(state: key.state, example: cell, cells: [], body: body))
      }
      groups[group].cells.append(number)
    }
    return groups
  }
}
