import AzureModel
import SourceDiagnostics

/// Something that is true of a state: what somebody can or cannot do in it, or a value that a thing has.
package struct Statement: Sendable {
  package enum Kind: Sendable {
    /// Surely allowed and reached, whatever exists behind it.
    case can(StepCall)

    /// Surely not, at the first refusal that the pattern names.
    case cannot(StepCall, FailurePattern)

    /// A reference has this value; nil where it has none.
    case state(Value, equals: Value?)
  }

  package let kind: Kind

  /// The key that names the kind, where a broken statement points.
  package let span: SourceSpan
}

/// One statement of `then` or `throughout` and what it is in each cell.
package struct ScenarioStatement: Sendable {
  package enum Section: String, Hashable, Sendable {
    case throughout, then
  }

  package let section: Section

  /// `can`, `cannot` or `state`.
  package let word: String
  package let span: SourceSpan

  /// How many steps have been done when it begins to hold.
  package let begin: Int

  /// How many steps have been done when it is asked for the last time.
  package let end: Int

  /// The different forms it takes as axes vary.
  package let forms: [Statement]

  /// For each cell the form it takes there; nil where it is not asked.
  package let formOfCell: [Int?]
}
