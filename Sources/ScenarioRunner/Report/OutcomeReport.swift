import SourceDiagnostics

/// What simulated Azure answered at one step; shared by all cells that agree up to it.
package final class OutcomeReport: Sendable {
  /// The answer in one word of a closed list.
  package enum Answer: String, Hashable, Sendable, CaseIterable {
    case succeeds
    case fails

    /// Falls into a propagation window and may do either.
    case races
    case undetermined
  }

  package let answer: Answer

  /// The window of a race in seconds since the scenario began.
  package let raceWindow: (earliest: Int, latest: Int?)?

  /// When it was answered, in seconds since the scenario began.
  package let clock: Int
  package let decisions: [DecisionReport]

  /// What the caller sees when it fails.
  package let surfaced: FailureReport?

  /// The first refusal on the way.
  package let cause: CauseReport?

  /// Stages behind the cause that would have refused too.
  package let alsoRefusedBy: [String]

  /// `documented`, `observed` or `inferred`: the weakest fact on the way; nil when no rule had an opinion.
  package let confidence: String?

  /// How often it was tried, where it would have been tried again; what is told is the answer to the last try.
  package let retry: RetryReport?

  package init(
    answer: Answer, raceWindow: (earliest: Int, latest: Int?)?, clock: Int, decisions: [DecisionReport],
    surfaced: FailureReport?, cause: CauseReport?, alsoRefusedBy: [String], confidence: String?,
    retry: RetryReport? = nil
  ) {
    self.answer = answer
    self.raceWindow = raceWindow
    self.clock = clock
    self.decisions = decisions
    self.surfaced = surfaced
    self.cause = cause
    self.alsoRefusedBy = alsoRefusedBy
    self.confidence = confidence
    self.retry = retry
  }
}

/// How a step with `retry` went.
package struct RetryReport: Hashable, Sendable {
  package let tries: Int

  /// How long after the first try the last one was made.
  package let seconds: Int

  package init(tries: Int, seconds: Int) {
    self.tries = tries
    self.seconds = seconds
  }
}

/// One request taken through its gates.
package struct DecisionReport: Sendable {
  /// `control plane`, `data plane` or `consumer`.
  package let plane: String

  /// What was asked, by whom, from where, in one line.
  package let title: String
  package let gates: [GateReport]

  package init(plane: String, title: String, gates: [GateReport]) {
    self.plane = plane
    self.title = title
    self.gates = gates
  }
}

/// One gate and how it ended.
package struct GateReport: Sendable {
  package enum State: String, Hashable, Sendable, CaseIterable {
    case passed
    case refused

    /// Behind the gate that refused, and would have refused as well.
    case wouldAlsoRefuse
    case undetermined
  }

  /// The name of the stage, for instance `network`.
  package let stage: String
  package let state: State

  /// The rule that decided; nil where none had an opinion.
  package let rule: RuleReport?

  /// What the rule looked at.
  package let evidence: [EvidenceReport]

  /// What the gate says, or would say; nil where it does not refuse.
  package let failure: FailureReport?

  package init(
    stage: String, state: State, rule: RuleReport?, evidence: [EvidenceReport], failure: FailureReport? = nil
  ) {
    self.stage = stage
    self.state = state
    self.rule = rule
    self.evidence = evidence
    self.failure = failure
  }
}

package struct EvidenceReport: Hashable, Sendable {
  package let name: String
  package let value: String

  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// A rule with its sources.
package struct RuleReport: Hashable, Sendable {
  package let id: String
  package let summary: String

  /// Public pages.
  package let sources: [String]
  package let confidence: String

  /// `succeeds` or `fails`: where the rule leaves an answer open, the reading that has more for it; nil where none has.
  package let likely: String?

  package init(id: String, summary: String, sources: [String], confidence: String, likely: String? = nil) {
    self.id = id
    self.summary = summary
    self.sources = sources
    self.confidence = confidence
    self.likely = likely
  }
}

/// An answer that refuses; what no source shows is nil.
package struct FailureReport: Hashable, Sendable {
  /// `http`, `timeout`, `connection` or `nameResolution`.
  package let kind: String
  package let status: Int?
  package let code: String?
  package let innerCode: String?
  package let message: String?

  /// Who words it, for instance `Key Vault`.
  package let reportedBy: String
  package let confidence: String
  package let sources: [String]

  package init(
    kind: String, status: Int?, code: String?, innerCode: String?, message: String?, reportedBy: String,
    confidence: String, sources: [String]
  ) {
    self.kind = kind
    self.status = status
    self.code = code
    self.innerCode = innerCode
    self.message = message
    self.reportedBy = reportedBy
    self.confidence = confidence
    self.sources = sources
  }
}

/// The true cause of a failure.
package struct CauseReport: Sendable {
  package let stage: String
  package let rule: RuleReport?

  /// What the refusing service itself answered.
  package let failure: FailureReport?
  package let evidence: [EvidenceReport]

  package init(stage: String, rule: RuleReport?, failure: FailureReport?, evidence: [EvidenceReport]) {
    self.stage = stage
    self.rule = rule
    self.failure = failure
    self.evidence = evidence
  }
}
