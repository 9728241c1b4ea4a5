import AzureModel

/// What simulated Azure answers to one request.
package struct Outcome: Sendable {
  package enum Answer: Hashable, Sendable {
    case granted
    case refused

    /// The sources disagree or are silent.
    case undetermined

    /// Inside a propagation window: may succeed from the one instant, must from the other.
    case race(earliest: Instant, latest: Instant)
  }

  package let answer: Answer

  /// Every decision on the way, in order: control plane, then each read of a vault with its consumer's gates.
  package let decisions: [Decision]

  /// What the caller sees when the request fails; nil when it cannot fail.
  package let surfaced: Failure?

  /// The first refusal on the way, which the surfaced text may hide.
  package let cause: Cause?

  /// When it was answered.
  package let instant: Instant

  /// The first refusal and what the refusing service itself answered.
  package struct Cause: Sendable {
    package let decision: Decision
    package let stage: StageResult
    package let failure: Failure?

    /// The rule that refused.
    package var rule: RuleRow? { decision.rule(of: stage) }
  }

  /// The stages behind the cause that would have refused next, in order.
  package var alsoRefused: [Stage] {
    guard let cause else { return [] }
    return cause.decision.furtherRefusals.map(\.stage)
  }

  /// The stages that leave the answer open.
  package var openStages: [(decision: Decision, stage: StageResult)] {
    decisions.flatMap { decision in
      decision.stages.filter { $0.finding == .undetermined }.map { (decision, $0) }
    }
  }

  /// The weakest confidence on the way; nil when no rule had an opinion.
  package var confidence: Confidence? {
    (decisions.map(\.confidence) + [surfaced?.row.confidence]).compactMap { $0 }.min()
  }
}
