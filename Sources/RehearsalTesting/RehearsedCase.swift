import ScenarioRunner
import SourceDiagnostics
import Testing

/// One cell of a scenario's matrix, played; or a text that could not be read.
public struct RehearsedCase: Sendable, CustomTestStringConvertible {
  private enum Content: Sendable {
    case cells([(ScenarioReport, CellReport)])
    case diagnostic(Diagnostic)
  }

  /// The name of the case: file, scenario and the chosen axis values.
  public let testDescription: String
  private let content: Content
  private let sources: SourceMap
  private let root: String

  static func all(of report: RunReport, root: String) -> [RehearsedCase] {
    let perScenario = report.counts.total > Rehearsal.mostCells
    func rehearsed(_ name: String, _ content: Content) -> RehearsedCase {
      RehearsedCase(testDescription: name, content: content, sources: report.sources, root: root)
    }
    let mistakes = report.diagnostics.filter { $0.severity == .error }.map { diagnostic in
      let place = diagnostic.primary.flatMap { report.sources.place($0.span) }?.description ?? diagnostic.path ?? ""
      return rehearsed("\(place): \(diagnostic.message)", .diagnostic(diagnostic))
    }
    let played = report.scenarios.flatMap { scenario -> [RehearsedCase] in
      let cells = scenario.cells.filter { $0.verdict != .unreadable }.map { (scenario, $0) }
      let name = "\(scenario.path): \(scenario.title)"
      if perScenario { return cells.isEmpty ? [] : [rehearsed(name, .cells(cells))] }
      return cells.map { rehearsed(name + ($0.1.name.isEmpty ? "" : " [\($0.1.name)]"), .cells([$0])) }
    }
    return mistakes + played
  }

  /// Records an issue, at its line and column of the scenario file, for everything that did not happen as expected.
  ///
  /// - Throws: The cancellation of the case when its scenario is skipped.
  public func verify() throws {
    switch content {
    case .diagnostic(let diagnostic):
      let text = DiagnosticRenderer(sources: sources).render(diagnostic)
      let place = diagnostic.primary.flatMap { sources.place($0.span) }
      record(text, at: place ?? SourcePlace(path: diagnostic.path ?? "Scenarios", line: 1, column: 1))
    case .cells(let cells):
      for (scenario, cell) in cells { try verify(cell, of: scenario, isAlone: cells.count == 1) }
    }
  }

  private func verify(_ cell: CellReport, of scenario: ScenarioReport, isAlone: Bool) throws {
    switch cell.verdict {
    case .held, .notAsserted: return
    case .skipped:
      if isAlone { try Test.cancel("skipped: \(cell.skipReason ?? "no reason given")") }
    case .broken, .undetermined, .unreadable:
      let story = CellStory(cell, of: scenario, sources: sources)
      record(story.text, at: cell.decisiveStep?.place ?? scenario.place)
    }
  }

  private func record(_ text: String, at place: SourcePlace) {
    let path = place.path.hasPrefix("/") ? place.path : "\(root)/\(place.path)"
    // Swift Testing needs an id with a slash and counts lines and columns from 1.
    let location = SourceLocation(
      fileID: "Scenarios/\(place.path.split(separator: "/").last ?? "scenario.yaml")", filePath: path,
      line: max(1, place.line), column: max(1, place.column))
    Issue.record(Comment(rawValue: text), sourceLocation: location)
  }
}
