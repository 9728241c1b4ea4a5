import SourceDiagnostics

/// Collects the diagnostics of one reading; the same mistake seen from several cells is kept once.
package struct DiagnosticLog: Sendable {
  /// How many are kept: nobody reads more, and a text can be made to hold any number.
  package static let most = 100

  package private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []

  /// Scalars that could not be read: nothing more is said about them.
  private var unreadable: Set<SourceSpan> = []

  package init() {}

  /// Keeps what follows from scalars that could not be read from being reported as well.
  package mutating func silence(_ spans: [SourceSpan]) { unreadable.formUnion(spans) }

  package mutating func report(_ diagnostic: Diagnostic) {
    if let span = diagnostic.primary?.span, unreadable.contains(span) { return }
    guard !isFull, seen.insert(diagnostic).inserted else { return }
    guard diagnostics.count == Self.most else { return diagnostics.append(diagnostic) }
    diagnostics.append(
      Diagnostic(
        ScenarioCode.tooManyMistakes, "the scenario has more than \(Self.most) mistakes; the others are not shown",
        at: diagnostic.primary.map { .init($0.span, "one of the others") }))
  }

  package mutating func report(_ more: [Diagnostic]) {
    for diagnostic in more { report(diagnostic) }
  }

  /// Puts another diagnostic in the place of each, or none.
  mutating func replace(_ change: (Diagnostic) -> Diagnostic?) {
    diagnostics = diagnostics.compactMap(change)
  }

  package var hasErrors: Bool { diagnostics.hasErrors }

  /// Whether nothing more will be kept.
  package var isFull: Bool { diagnostics.count > Self.most }
}

/// Turns a misspelt word into help, and the words that are valid into a note.
enum Suggestion {
  /// Among more names than this nothing is looked for: comparing with each would cost more than it helps.
  static let mostNames = 1_000

  static func help(for written: String, among names: [String]) -> [String] {
    guard names.count <= mostNames else { return [] }
    return DidYouMean.nearest(to: written, in: names).map { [DidYouMean.help($0)] } ?? []
  }

  static func note(_ title: String, _ names: [String]) -> [String] {
    names.isEmpty || names.count > 40 ? [] : ["\(title) are \(names.map { "`\($0)`" }.joined(separator: ", "))"]
  }
}
