import AzureSimulator
import ScenarioLanguage

/// What was asked about one step, field by field.
extension Judge {
  /// The outcome and every field of the failure that an expectation asks about, in a fixed order.
  func fields(_ expectation: Expectation) -> [FieldReport] {
    switch expectation.kind {
    case .succeeds, .undetermined: [FieldReport(name: Self.outcomeField, verdict: judge(expectation).verdict.0)]
    case .fails(let pattern): [outcomeReport { $0 == .refused }] + reports(pattern)
    case .races(let pattern): [outcomeReport(\.isRace)] + (pattern.fails.map(reports) ?? [])
    }
  }

  /// The name under which the kind of answer stands among the fields.
  private static let outcomeField = "outcome"

  private func outcomeReport(_ isExpected: (Outcome.Answer) -> Bool) -> FieldReport {
    let isOpen = outcome.answer == .undetermined
    return FieldReport(
      name: Self.outcomeField, verdict: isExpected(outcome.answer) ? .held : isOpen ? .undetermined : .broken)
  }

  /// Nothing can be said about the fields of a failure that did not come.
  private func reports(_ pattern: FailurePattern) -> [FieldReport] {
    guard outcome.answer == .refused || outcome.answer.isRace else { return [] }
    return comparisons(pattern).map { FieldReport(name: $0.name, verdict: $0.judgement.verdict.0) }
  }
}

extension Outcome.Answer {
  fileprivate var isRace: Bool { if case .race = self { true } else { false } }
}
