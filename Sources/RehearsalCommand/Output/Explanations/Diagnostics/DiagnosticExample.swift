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

    /// What was typed, and what is printed then; `nil` where nobody can be shown how it happens.
    case command(String, prints: String?)
  }

  let code: String
  let summary: String
  let mistake: Mistake

  /// A scenario file without it, or what to type instead.
  let corrected: String

  init(_ code: some DiagnosticCode, _ mistake: Mistake, _ corrected: String) {
    (self.code, self.summary, self.mistake, self.corrected) = (code.rawValue, code.summary, mistake, corrected)
  }

  init(_ code: some DiagnosticCode, _ text: String, _ corrected: String) {
    self.init(code, .text(text), corrected)
  }

  /// Every code with its example, in the order of the codes.
  static let all: [DiagnosticExample] =
    (files + bytes + leftOut + yamlLines + scalars + misread + documents + names + matrix + steps + limits)
    .sorted { $0.code < $1.code }

  static func example(of code: String) -> DiagnosticExample? { byCode[code.uppercased()] }

  private static let byCode = Dictionary(all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  /// The name under which messages show an example.
  static let path = "example.yaml"

  /// The file with the mistake; nil where the mistake is in no file.
  var source: SourceFile? {
    switch mistake {
    case .text(let text): SourceFile(path: Self.path, text: text)
    case .file(_, let make): SourceFile(path: Self.path, bytes: make())
    case .command: nil
    }
  }

  /// What is printed about the mistake, without the line break at its end; nil where nothing can be shown.
  var printed: String? {
    guard let source else {
      if case .command(_, let prints) = mistake { return prints }
      return nil
    }
    // Of a file made to have a hundred mistakes, only what is said about the hundred.
    let diagnostics = ScenarioFile.read(source, number: 0).diagnostics.filter { $0.code == code }
    let text = DiagnosticRenderer(sources: SourceMap(files: [source])).render(Array(diagnostics.prefix(1)))
    return String(text.dropLast(2))
  }

  /// The mistake as it can be shown.
  var shown: String {
    switch mistake {
    case .text(let text): text
    case .file(let words, _): words + "\n"
    case .command(let words, _): "$ \(words)\n"
    }
  }
}
