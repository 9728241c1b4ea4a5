import ScenarioRunner

/// What happened at a step in JSON, with every gate on the way.
struct JSONOutcome {
  private let outcome: OutcomeReport

  init(_ outcome: OutcomeReport) { self.outcome = outcome }

  var value: JSONValue {
    .object([
      "answer": .string(outcome.answer.rawValue),
      "title": .string(outcome.title),
      "clock": .number(outcome.clock),
      "raceWindow": raceWindow,
      "retry": retry,
      "confidence": .optional(outcome.confidence),
      "surfaced": outcome.surfaced.map(Self.failure) ?? .null,
      "cause": outcome.cause.map(Self.cause) ?? .null,
      "alsoRefusedBy": .strings(outcome.alsoRefusedBy),
      "decisions": .array(outcome.decisions.map(Self.decision)),
    ])
  }

  private var raceWindow: JSONValue {
    guard let window = outcome.raceWindow else { return .null }
    return .object(["earliest": .number(window.earliest), "latest": window.latest.map(JSONValue.number) ?? .null])
  }

  private var retry: JSONValue {
    guard let retry = outcome.retry else { return .null }
    return .object(["tries": .number(retry.tries), "seconds": .number(retry.seconds)])
  }

  private static func decision(_ decision: DecisionReport) -> JSONValue {
    .object([
      "plane": .string(decision.plane),
      "title": .string(decision.title),
      "gates": .array(decision.gates.map(gate)),
    ])
  }

  private static func gate(_ gate: GateReport) -> JSONValue {
    .object([
      "stage": .string(gate.stage),
      "state": .string(gate.state.rawValue),
      "rule": .optional(gate.rule?.id),
      "evidence": evidence(gate.evidence),
      "failure": gate.failure.map(failure) ?? .null,
    ])
  }

  private static func evidence(_ evidence: [EvidenceReport]) -> JSONValue {
    .array(evidence.map { .object(["name": .string($0.name), "value": .string($0.value)]) })
  }

  private static func failure(_ failure: FailureReport) -> JSONValue {
    .object([
      "kind": .string(failure.kind),
      "status": .optional(failure.status),
      "code": .optional(failure.code),
      "innerCode": .optional(failure.innerCode),
      "message": .optional(failure.message),
      "reportedBy": .string(failure.reportedBy),
      "confidence": .string(failure.confidence),
      "sources": .strings(failure.sources),
    ])
  }

  private static func cause(_ cause: CauseReport) -> JSONValue {
    .object([
      "stage": .string(cause.stage),
      "rule": .optional(cause.rule?.id),
      "failure": cause.failure.map(failure) ?? .null,
      "evidence": evidence(cause.evidence),
    ])
  }
}
