import AzureModel
import SourceDiagnostics

/// What a scenario says should happen at one step in some of its cells.
package struct Expectation: Sendable {
  package enum Kind: Sendable {
    /// Surely succeeds at that instant, whatever the propagation.
    case succeeds

    /// Surely fails, as the pattern says.
    case fails(FailurePattern)

    /// May do either: the request falls into a propagation window.
    case races(RacePattern)

    /// The sources disagree and the readings differ for this cell.
    case undetermined(between: [ReadingPattern])
  }

  package let kind: Kind

  /// The key that names the kind, where a broken expectation points.
  package let span: SourceSpan
}

/// How a request ends in one reading of sources that disagree.
package struct ReadingPattern: Sendable {
  package enum Answer: Hashable, Sendable {
    case succeeds
    case fails
  }

  package let answer: Answer

  /// Where it is refused in that reading, as far as that was written.
  package let cause: CausePattern
  package let span: SourceSpan
}

/// A field of an expectation that was written, and where.
package struct Expected<Content: Sendable>: Sendable {
  package let content: Content
  package let span: SourceSpan
}

/// What a failure should look like; a field that was not written is not asked about, but for `kind`, which is `http`.
package struct FailurePattern: Sendable {
  package var kind: Expected<FailureKind>?
  package var status: Expected<Int>?
  package var code: Expected<Value>?
  package var innerCode: Expected<Value>?
  package var message: Expected<Value>?
  package var reportedBy: Expected<String>?
  package var cause = CausePattern()
  package var alsoRefusedBy: Expected<[Stage]>?

  package init() {}
}

/// What the first refusal should be, whatever the caller sees.
package struct CausePattern: Sendable {
  package var stage: Expected<Stage>?
  package var rule: Expected<RuleID>?
  package var status: Expected<Int>?
  package var code: Expected<Value>?
  package var innerCode: Expected<Value>?
  package var message: Expected<Value>?

  package init() {}
}

/// The window in which a request may do either, on the clock of the scenario.
package struct RacePattern: Sendable {
  package var earliest: Expected<Delay>?
  package var latest: Expected<Delay>?
  package var fails: FailurePattern?

  package init() {}
}
