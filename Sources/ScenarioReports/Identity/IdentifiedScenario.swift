import ScenarioRunner

/// A scenario with the identity under which every format names it and its cells.
struct IdentifiedScenario {
  let scenario: ScenarioReport

  /// Which of the scenarios with this title in this file it is, from 1.
  ///
  /// Only unreadable scenarios can share a title; without the number their names would collide.
  let occurrence: Int

  /// The scenarios of a run in the order of the report.
  static func all(_ report: RunReport) -> [IdentifiedScenario] {
    report.files.flatMap { all($0) }
  }

  /// The scenarios of one file in its order.
  static func all(_ file: FileReport) -> [IdentifiedScenario] {
    var seen: [String: Int] = [:]
    return file.scenarios.map { scenario in
      seen[scenario.title, default: 0] += 1
      return IdentifiedScenario(scenario: scenario, occurrence: seen[scenario.title] ?? 1)
    }
  }

  /// The title, with a number where the same title stood before.
  var title: String { occurrence == 1 ? scenario.title : "\(scenario.title) (\(occurrence))" }

  var id: String { StableID.text("s", [scenario.path, scenario.title] + suffix) }

  /// Derived from path, title and cell name, so that another value or scenario moves no link.
  func id(of cell: CellReport) -> String {
    StableID.text("c", [scenario.path, scenario.title, cell.name] + suffix)
  }

  private var suffix: [String] { occurrence == 1 ? [] : [String(occurrence)] }
}
