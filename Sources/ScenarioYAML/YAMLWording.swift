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
      Self.ofBytes(code, words) ?? Self.ofRefusal(code, words) ?? Self.ofLine(code, words)
      ?? Self.ofLineEnd(code, words) ?? Self.ofScalar(code, words) ?? Self.ofFlow(code, words)
      ?? Self.ofLint(code, words) ?? YAMLWording(code.summary, "", help: "")
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
