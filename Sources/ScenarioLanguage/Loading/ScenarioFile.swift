import ScenarioYAML
import SourceDiagnostics

/// A file of scenarios after reading.
package struct ScenarioFile: Sendable {
  /// The path as messages and reports name it.
  package let path: String

  /// The scenarios in the order written; a mistake in one keeps only that one from being run.
  package let scenarios: [Content]
  package let diagnostics: [Diagnostic]

  /// A scenario that can be run, or the title of one with mistakes, as far as it could be read.
  package enum Content: Sendable {
    case readable(Scenario)
    case unreadable(title: String?)
  }

  /// Reads every scenario of a text that uses no other.
  package static func read(_ file: SourceFile, number: UInt32) -> ScenarioFile {
    read(ScenarioText(file, number: number), fixtures: FixtureLibrary())
  }

  /// Reads every scenario of a text; a fixture has none, and what is wrong with it is known to the library.
  package static func read(_ text: ScenarioText, fixtures: FixtureLibrary) -> ScenarioFile {
    let (file, reading) = (text.file, text.reading)
    if text.isFixture { return ScenarioFile(path: file.path, scenarios: [], diagnostics: []) }
    var diagnostics = reading.diagnostics
    var scenarios: [Content] = []
    guard !reading.diagnostics.hasErrors else {
      // A tree that could be read only in part says nothing reliable about the language in it.
      return ScenarioFile(path: file.path, scenarios: [.unreadable(title: nil)], diagnostics: diagnostics)
    }
    if reading.documents.isEmpty {
      diagnostics.append(
        Diagnostic(
          FileCode.empty, "the file holds no scenario", path: file.path,
          help: ["begin with `scenario: a question or statement`"]))
      scenarios.append(.unreadable(title: nil))
    }
    var titles: [String: SourceSpan] = [:]
    var left = FixtureUses.mostValues
    for document in reading.documents {
      var reader = ScenarioReader()
      let scenario = reader.read(document, in: file, fixtures, &left)
      diagnostics += reader.log.diagnostics
      guard let scenario else {
        scenarios.append(.unreadable(title: document["scenario"]?.scalar?.text))
        continue
      }
      if let first = titles[scenario.title] {
        diagnostics.append(
          Diagnostic(
            ScenarioCode.titleRepeated, "the title `\(scenario.title)` is used twice",
            at: .init(scenario.titleSpan, "again"), secondary: [.init(first, "first used here")],
            help: ["give every scenario of a file its own title"]))
        scenarios.append(.unreadable(title: scenario.title))
        continue
      }
      titles[scenario.title] = scenario.titleSpan
      scenarios.append(.readable(scenario))
    }
    return ScenarioFile(path: file.path, scenarios: scenarios, diagnostics: diagnostics)
  }
}
