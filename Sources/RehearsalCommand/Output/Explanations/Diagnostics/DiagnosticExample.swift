import AzureExports
import ScenarioLanguage
import SourceDiagnostics

/// A mistake as somebody makes it, what is printed about it, and the same without it.
///
/// From these come `rehearse explain CODE` and the page on diagnostics; what is printed is never written down here but
/// where it depends on a disk.
struct DiagnosticExample: Sendable {
  enum Mistake: Sendable {
    /// A scenario file.
    case text(String)

    /// A file that is no text or too long to be shown: what it is in words, and how it is made.
    case file(String, @Sendable () -> [UInt8])

    /// An export of Azure, in JSON.
    case export(String)

    /// What was typed, and what is printed then; `nil` where nobody can be shown how it happens.
    case command(String, prints: String?)
  }

  let code: String
  let summary: String
  let mistake: Mistake

  /// A scenario file without it, or what to type instead.
  let corrected: String

  /// The fixtures that both use, by their paths.
  let fixtures: [Fixture]

  /// A file that an example uses, with the mistake in it or without.
  struct Fixture: Sendable {
    let path: String
    let text: String

    /// The text without the mistake, where that is in this file.
    let corrected: String?

    init(_ path: String, _ text: String, corrected: String? = nil) {
      (self.path, self.text, self.corrected) = (path, text, corrected)
    }
  }

  init(_ code: some DiagnosticCode, _ mistake: Mistake, _ corrected: String, fixtures: [Fixture] = []) {
    (self.code, self.summary, self.mistake, self.corrected) = (code.rawValue, code.summary, mistake, corrected)
    self.fixtures = fixtures
  }

  init(_ code: some DiagnosticCode, _ text: String, _ corrected: String, fixtures: [Fixture] = []) {
    self.init(code, .text(text), corrected, fixtures: fixtures)
  }

  /// Every code with its example, in the order of the codes.
  static let all: [DiagnosticExample] =
    (files + bytes + leftOut + yamlLines + scalars + misread + documents + names + matrix + steps + shared + deployments
    + limits + jsonTexts + exports + exportFiles)
    .sorted { $0.code < $1.code }

  static func example(of code: String) -> DiagnosticExample? { byCode[code.uppercased()] }

  private static let byCode = Dictionary(all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  /// The name under which messages show an example.
  static let path = "example.yaml"
  static let exportPath = "example.json"

  /// Whether it is about an export, and not about a scenario.
  var isExport: Bool { if case .export = mistake { true } else { code.hasPrefix("JSON-") } }

  /// The file with the mistake; nil where the mistake is in no file.
  var source: SourceFile? {
    switch mistake {
    case .text(let text): SourceFile(path: Self.path, text: text)
    case .file(_, let make): SourceFile(path: isExport ? Self.exportPath : Self.path, bytes: make())
    case .export(let text): SourceFile(path: Self.exportPath, text: text)
    case .command: nil
    }
  }

  /// What is printed about the mistake, without the line break at its end; nil where nothing can be shown.
  var printed: String? {
    guard let source else {
      if case .command(_, let prints) = mistake { return prints }
      return nil
    }
    let (diagnostics, sources) = read(source, isCorrected: false)
    // Of a file made to have a hundred mistakes, only what is said about the hundred.
    let own = diagnostics.filter { $0.code == code }.prefix(1)
    return String(DiagnosticRenderer(sources: sources).render(Array(own)).dropLast(2))
  }

  /// The diagnostics of a file that uses the fixtures of the example.
  func read(_ source: SourceFile, isCorrected: Bool) -> (diagnostics: [Diagnostic], sources: SourceMap) {
    if isExport {
      let others = fixtures.map { SourceFile(path: $0.path, text: isCorrected ? $0.corrected ?? $0.text : $0.text) }
      let reading = ExportReader.read([source] + others)
      return (reading.diagnostics, reading.sources)
    }
    var sources = SourceMap()
    let text = ScenarioText(source, number: sources.add(source))
    let files = ExampleFiles(
      texts: Dictionary(
        fixtures.map { ($0.path, isCorrected ? $0.corrected ?? $0.text : $0.text) },
        uniquingKeysWith: { first, _ in first }))
    let library = FixtureLibrary([text], from: files, sources: &sources)
    return (library.diagnostics + ScenarioFile.read(text, fixtures: library).diagnostics, sources)
  }

  /// The mistake as it can be shown.
  var shown: String {
    switch mistake {
    case .text(let text), .export(let text): text + fixtures.map { Self.shown($0.path, $0.text) }.joined()
    case .file(let words, _): words + "\n"
    case .command(let words, _): "$ \(words)\n"
    }
  }

  /// What is corrected as it can be shown, with fixtures in which the mistake was.
  var shownCorrected: String {
    let changed = fixtures.compactMap { file in file.corrected.map { Self.shown(file.path, $0) } }
    return corrected + changed.joined()
  }

  private static func shown(_ path: String, _ text: String) -> String { "\n# \(path)\n\(text)" }
}

/// The files that an example uses.
private struct ExampleFiles: FixtureSource {
  let texts: [String: String]

  func root(of file: String) -> String { "" }

  func load(_ path: String, root: String) throws(FileFailure) -> SourceFile {
    guard let text = texts[path] else { throw .missing }
    return SourceFile(path: path, text: text)
  }
}
