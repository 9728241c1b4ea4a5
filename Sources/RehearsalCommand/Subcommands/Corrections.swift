import ScenarioYAML
import SourceDiagnostics

/// The remedies of diagnostics that are certain, put into their files.
struct Corrections {
  /// A file as it would be, and how many places are corrected in it.
  struct File {
    let path: String
    let text: String
    let count: Int
  }

  private(set) var files: [File] = []

  init(_ diagnostics: [Diagnostic], in sources: SourceMap) {
    for (number, source) in sources.files.enumerated() {
      var edits: [(span: SourceSpan, text: String)] = []
      for diagnostic in diagnostics {
        guard let span = diagnostic.primary?.span, Int(span.file) == number, span.upper > span.lower else { continue }
        let written = source.text(span)
        let text =
          YAMLRemedy.replacement(for: diagnostic, in: source)
          ?? DidYouMean.certain(for: written, in: diagnostic.help)
        if let text { edits.append((span, text)) }
      }
      guard !edits.isEmpty else { continue }
      edits.sort { $0.span.lower < $1.span.lower }
      var bytes: [UInt8] = []
      var offset = 0
      var count = 0
      // Two diagnostics may be about one place; the first is corrected.
      for edit in edits where edit.span.lower >= offset {
        bytes += source.bytes[offset..<edit.span.lower] + Array(edit.text.utf8)
        offset = edit.span.upper
        count += 1
      }
      bytes += source.bytes[offset...]
      files.append(File(path: source.path, text: String(decoding: bytes, as: UTF8.self), count: count))
    }
  }
}
