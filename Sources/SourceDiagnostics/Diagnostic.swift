/// One thing that is wrong with a text somebody wrote: what, where, and what to write instead.
///
/// A diagnostic is about the author's text. What simulated Azure answered, and why, is a diagnosis and lives in the
/// domain tower.
package struct Diagnostic: Hashable, Sendable {
  /// How much it matters: an error keeps the scenario from being evaluated, a warning does not.
  package enum Severity: String, Hashable, Sendable {
    case error, warning
  }

  /// A place and the few words that stand at its caret.
  package struct Label: Hashable, Sendable {
    package let span: SourceSpan
    package let text: String

    package init(_ span: SourceSpan, _ text: String = "") {
      self.span = span
      self.text = AuthorText.shown(text, atMost: 100)
    }
  }

  /// The permanent code, for instance `YAML-104`; never reused for another meaning.
  package let code: String
  package let severity: Severity

  /// One sentence in lower case without a final period, the author's words in backticks.
  package let message: String

  /// The place that is wrong; nil where a whole file or no file is meant.
  package let primary: Label?

  /// Other places that matter, for instance the first of two equal keys.
  package let secondary: [Label]

  /// The file that is meant when there is no place in it, for instance a folder given as a file.
  package let path: String?

  /// What to write instead, the most useful first.
  package let help: [String]

  /// Circumstances: values that are allowed, where a rule comes from.
  package let notes: [String]

  package init(
    _ code: some DiagnosticCode, _ message: String, at primary: Label? = nil, secondary: [Label] = [],
    path: String? = nil, help: [String] = [], notes: [String] = []
  ) {
    self.code = code.rawValue
    self.severity = code.severity
    self.message = AuthorText.shown(message, atMost: 300)
    self.primary = primary
    self.secondary = secondary
    self.path = path
    self.help = help.map { AuthorText.shown($0, atMost: 1_000) }
    self.notes = notes.map { AuthorText.shown($0, atMost: 1_000) }
  }
}

extension Diagnostic {
  /// The same with one more place that matters.
  package func adding(_ label: Label) -> Diagnostic { Diagnostic(self, secondary: secondary + [label]) }

  private init(_ other: Diagnostic, secondary: [Label]) {
    (code, severity, message, primary) = (other.code, other.severity, other.message, other.primary)
    self.secondary = secondary
    (path, help, notes) = (other.path, other.help, other.notes)
  }
}

/// The catalogue of one layer's codes: a `String` enum, so that a duplicate is a compile error.
package protocol DiagnosticCode: RawRepresentable<String>, CaseIterable, Sendable {
  /// Whether a text with this fault can still be evaluated.
  var severity: Diagnostic.Severity { get }

  /// What the code means, in one sentence.
  var summary: String { get }
}

extension DiagnosticCode {
  package var severity: Diagnostic.Severity { .error }
}

extension [Diagnostic] {
  /// Whether anything keeps the text from being evaluated.
  package var hasErrors: Bool { contains { $0.severity == .error } }

  /// The same diagnostics in the order of their places: file, offset, then code.
  package func sortedByPlace() -> [Diagnostic] {
    enumerated().sorted { lhs, rhs in
      let left = lhs.element.primary?.span
      let right = rhs.element.primary?.span
      let leftKey = (left.map { Int($0.file) } ?? -1, left?.lower ?? -1)
      let rightKey = (right.map { Int($0.file) } ?? -1, right?.lower ?? -1)
      if leftKey != rightKey { return leftKey < rightKey }
      if lhs.element.code != rhs.element.code { return lhs.element.code < rhs.element.code }
      return lhs.offset < rhs.offset
    }
    .map(\.element)
  }
}
