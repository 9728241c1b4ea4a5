import ScenarioRunner
import SourceDiagnostics

/// One cell as a test case.
struct JUnitCase {
  enum Result {
    case passed
    case failure(message: String, text: String)
    case error(type: String, message: String, text: String)
    case skipped(message: String)
  }

  let name: String
  let line: Int
  let properties: [(name: String, value: String)]
  let result: Result

  var isFailure: Bool { if case .failure = result { true } else { false } }
  var isError: Bool { if case .error = result { true } else { false } }
  var isSkipped: Bool { if case .skipped = result { true } else { false } }
}

extension JUnitCase {
  /// - Parameter mistakes: what is wrong with the file, for a cell that could not be evaluated.
  init(_ cell: CellReport, of identified: IdentifiedScenario, mistakes: String) {
    let scenario = identified.scenario
    name = cell.name.isEmpty ? identified.title : "\(identified.title) [\(cell.name)]"
    // A step of a shared fixture lies in another file, where its line would mislead.
    let place = cell.decisiveStep?.place
    line = place.flatMap { $0.path == scenario.path ? $0.line : nil } ?? scenario.place.line
    let axes = zip(scenario.axes, cell.choices).map { (name: "axis:\($0.name)", value: $0.values[$1]) }
    properties =
      axes + [
        (name: "verdict", value: cell.verdict.word), (name: "answer", value: cell.title),
        (name: "asOf", value: cell.asOf), (name: "id", value: identified.id(of: cell)),
      ]
    switch cell.verdict {
    case .held: result = .passed
    case .broken:
      result = .failure(message: Self.message(cell), text: Self.explanation(cell))
    case .undetermined:
      result = .error(type: "undetermined", message: Self.message(cell), text: Self.explanation(cell))
    case .unreadable:
      result = .error(type: "unreadable", message: "the scenario could not be evaluated", text: mistakes)
    case .skipped: result = .skipped(message: cell.skipReason ?? cell.verdict.word)
    case .notAsserted: result = .skipped(message: cell.verdict.word)
    }
  }

  private static func message(_ cell: CellReport) -> String {
    cell.decisiveStep?.mismatch?.message ?? cell.title
  }

  /// The place, what was expected, and the shared sentences about what happened.
  private static func explanation(_ cell: CellReport) -> String {
    guard let step = cell.decisiveStep else { return "" }
    var lines = ["\(step.place): \(step.verb): \(message(cell))"]
    if let mismatch = step.mismatch {
      lines += ["expected: \(mismatch.expected)", "happened: \(mismatch.actual)"]
    }
    lines += Narration(cell, step).lines.map { "\($0.label): \($0.text)" }
    return lines.joined(separator: "\n")
  }
}
