import SourceDiagnostics

/// How a cell, or one step of it, ended; the six stay distinct in every format.
package enum Verdict: String, Hashable, Sendable, CaseIterable {
  /// Everything expected happened.
  case held

  /// An expectation did not hold.
  case broken

  /// The sources disagree or are silent about something that was asked.
  case undetermined

  /// The scenario could not be evaluated.
  case unreadable

  /// Not run, for a reason that its author gives.
  case skipped

  /// Run, but nothing was expected of it.
  case notAsserted

  /// The word in reports.
  package var word: String { self == .notAsserted ? "not asserted" : rawValue }
}

/// What does not agree at a step, or why nobody can say.
package struct Mismatch: Hashable, Sendable {
  /// One sentence, lower case, no final period.
  package let message: String

  /// What was expected, for the field it is about.
  package let expected: String

  /// What happened instead.
  package let actual: String

  /// Where the expectation stands.
  package let span: SourceSpan

  package init(message: String, expected: String, actual: String, span: SourceSpan) {
    self.message = message
    self.expected = expected
    self.actual = actual
    self.span = span
  }
}

/// How many cells ended with each verdict.
package struct VerdictCounts: Hashable, Sendable {
  private var counts: [Verdict: Int] = [:]

  package init(_ scenarios: [ScenarioReport]) {
    for scenario in scenarios {
      for cell in scenario.cells { counts[cell.verdict, default: 0] += 1 }
    }
  }

  package subscript(verdict: Verdict) -> Int { counts[verdict] ?? 0 }

  package var total: Int { counts.values.reduce(0, +) }

  /// `12 held, 1 broken`: what there is, in a fixed order.
  package var text: String {
    let parts = Verdict.allCases.filter { self[$0] > 0 }.map { "\(self[$0]) \($0.word)" }
    return parts.isEmpty ? "no cells" : parts.joined(separator: ", ")
  }
}
