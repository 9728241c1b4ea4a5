import ScenarioRunner
import SourceDiagnostics

/// One scenario as a test suite, or a file of which nothing could be read.
struct JUnitSuite {
  let name: String
  let className: String
  let file: String
  let tags: [String]
  let cases: [JUnitCase]

  /// The scenarios in the order of the report, then the files whose mistakes no scenario carries.
  static func all(_ report: RunReport) -> [JUnitSuite] {
    let errors = report.diagnostics.filter { $0.severity == .error }
    let errorsByPath = errors.grouped { error in
      error.primary.flatMap { report.sources.place($0.span)?.path } ?? error.path ?? "command line"
    }
    let renderer = DiagnosticRenderer(sources: report.sources)
    let mistakesOfPath = Dictionary(
      uniqueKeysWithValues: errorsByPath.map { path, errors in (path, renderer.render(errors)) })
    func mistakes(_ path: String) -> String { mistakesOfPath[path] ?? "" }

    let scenarios = IdentifiedScenario.all(report)
    let carried = Set(scenarios.filter { $0.scenario.counts[.unreadable] > 0 }.map(\.scenario.path))
    return scenarios.map { JUnitSuite($0, mistakes: mistakes($0.scenario.path)) }
      + errorsByPath.map(\.key).filter { !carried.contains($0) }.map {
        JUnitSuite(unreadable: $0, mistakes: mistakes($0))
      }
  }

  private init(_ identified: IdentifiedScenario, mistakes: String) {
    let scenario = identified.scenario
    name = "\(scenario.path): \(identified.title)"
    className = Self.className(scenario.path)
    file = scenario.path
    tags = scenario.tags
    cases = scenario.cells.map { JUnitCase($0, of: identified, mistakes: mistakes) }
  }

  private init(unreadable path: String, mistakes: String) {
    name = path
    className = Self.className(path)
    file = path
    tags = []
    cases = [
      JUnitCase(
        name: "can be read", line: 1, properties: [(name: "verdict", value: Verdict.unreadable.word)],
        result: .error(type: "unreadable", message: "the file cannot be read", text: mistakes))
    ]
  }

  /// The path without its extension, with dots for slashes, as readers of JUnit group by it.
  static func className(_ path: String) -> String {
    var parts = path.split(separator: "/").map(String.init).filter { $0 != "." && $0 != ".." }
    if let last = parts.popLast() {
      let stem = last.lastIndex(of: ".").map { last[..<$0] } ?? last[...]
      parts.append(stem.isEmpty ? last : String(stem))
    }
    return parts.isEmpty ? path : parts.joined(separator: ".")
  }
}
