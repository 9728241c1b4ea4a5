import SourceDiagnostics

/// Collects the diagnostics of one file, at most a hundred, and never loses the fact that there was an error.
struct YAMLDiagnosticList {
  static let limit = 100

  private(set) var errors: [Diagnostic] = []
  private(set) var warnings: [Diagnostic] = []

  /// The span of the first diagnostic that found no place, with which reading stops.
  private(set) var overflow: SourceSpan?
  private var omittedWarning: SourceSpan?

  var isFull: Bool { overflow != nil }

  mutating func addError(_ diagnostic: Diagnostic) {
    if errors.count < Self.limit - 1 {
      errors.append(diagnostic)
    } else if overflow == nil {
      overflow = diagnostic.primary?.span
    }
  }

  mutating func addWarning(_ code: YAMLCode, _ words: String, at span: SourceSpan) {
    if warnings.count < Self.limit {
      warnings.append(Diagnostic(code, words, at: span))
    } else if omittedWarning == nil {
      omittedWarning = span
    }
  }

  /// Replaces the error that was added last by a better one about the same mistake.
  mutating func replaceLastError(_ diagnostic: Diagnostic) {
    guard overflow == nil, !errors.isEmpty else { return }
    errors[errors.count - 1] = diagnostic
  }

  /// All of them, sorted by place; the last says so if there were more.
  ///
  /// - Parameter end: where reading ended, behind everything that is reported.
  func finished(end: SourceSpan) -> [Diagnostic] {
    if overflow != nil {
      return errors.sortedByPlace() + [Diagnostic(.tooManyErrors, "", at: end)]
    }
    let room = Self.limit - errors.count
    if warnings.count <= room, omittedWarning == nil { return (errors + warnings).sortedByPlace() }
    let shown = warnings.prefix(max(0, room - 1))
    let next = shown.count < warnings.count ? warnings[shown.count].primary?.span : omittedWarning
    return (errors + shown).sortedByPlace() + [Diagnostic(.tooManyWarnings, "", at: next ?? end)]
  }
}
