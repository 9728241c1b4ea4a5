import SourceDiagnostics

/// What a diagnostic says: the sentence, the few words at the caret, and what to write instead.
///
/// `words` are the author's own, already cut to a readable length.
struct YAMLWording {
  let message: String
  let label: String
  let help: String

  init(_ message: String, _ label: String, help: String) {
    self.message = message
    self.label = label
    self.help = help
  }

  init(_ code: YAMLCode, _ words: String) {
    self =
      switch code.rawValue.utf8.dropFirst(5).first {
      case UInt8(ascii: "0"): .ofBytes(code, words)
      case UInt8(ascii: "1"): .ofRefusal(code, words)
      case UInt8(ascii: "2"): .ofLine(code, words)
      case UInt8(ascii: "3"): .ofScalar(code, words)
      case UInt8(ascii: "4"): .ofFlow(code, words)
      default: .ofLint(code, words)
      }
  }
}

extension Diagnostic {
  /// The diagnostic of a code about some words of the author.
  init(
    _ code: YAMLCode, _ words: String, at span: SourceSpan, secondary: [Label] = [], notes: [String] = []
  ) {
    let wording = YAMLWording(code, words)
    self.init(
      code, wording.message, at: Label(span, wording.label), secondary: secondary,
      help: wording.help.isEmpty ? [] : [wording.help], notes: notes)
  }
}
