import AzureModel
import AzureSimulator
import ScenarioLanguage
import SourceDiagnostics

/// Compares what happened with what was expected.
struct Judge {
  let outcome: Outcome

  /// The world in which references in expected texts get their values.
  let world: World

  /// How a comparison ended: agrees, does not, or cannot be told.
  enum Judgement {
    case held
    case broken(Mismatch)
    case undetermined(Mismatch)
  }

  /// A step without an expectation must succeed.
  func mustSucceed(_ span: SourceSpan) -> Judgement { succeeds(span) }

  func judge(_ expectation: Expectation) -> Judgement {
    switch expectation.kind {
    case .succeeds: succeeds(expectation.span)
    case .fails(let pattern): fails(pattern, expectation.span)
    case .races(let pattern): races(pattern, expectation.span)
    case .undetermined(let readings): undetermined(readings, expectation.span)
    }
  }

  private func succeeds(_ span: SourceSpan) -> Judgement {
    switch outcome.answer {
    case .granted: .held
    case .refused:
      .broken(mismatch("expected success, Azure would refuse", "success", failureTitle, span))
    case .undetermined: open("success", span)
    case .race(_, let latest):
      .broken(
        mismatch(
          latest == .never
            ? "expected success, but the request may fail, and no source says until when"
            : "expected success, but until \(Delay(seconds: latest.seconds)) the request may still fail", "success",
          raceTitle, span))
    }
  }

  private func fails(_ pattern: FailurePattern, _ span: SourceSpan) -> Judgement {
    switch outcome.answer {
    case .granted: .broken(mismatch("expected a failure, Azure would let it through", "failure", "success", span))
    case .refused: matches(pattern)
    case .undetermined: open("failure", span)
    case .race:
      .broken(mismatch("expected a failure, but the request may already succeed", "failure", raceTitle, span))
    }
  }

  private func races(_ pattern: RacePattern, _ span: SourceSpan) -> Judgement {
    switch outcome.answer {
    case .granted: return .broken(mismatch("expected a race, the request surely succeeds", "race", "success", span))
    case .refused: return .broken(mismatch("expected a race, the request surely fails", "race", failureTitle, span))
    case .undetermined: return open("race", span)
    case .race(let earliest, let latest):
      if let wanted = pattern.earliest, wanted.content.seconds != earliest.seconds {
        return field("earliest", wanted.content.description, Delay(seconds: earliest.seconds).description, wanted.span)
      }
      if let wanted = pattern.latest, wanted.content.seconds != latest.seconds {
        let end = latest == .never ? "no documented end" : Delay(seconds: latest.seconds).description
        return field("latest", wanted.content.description, end, wanted.span)
      }
      return pattern.fails.map(matches) ?? .held
    }
  }

  private func undetermined(_ readings: [ReadingPattern], _ span: SourceSpan) -> Judgement {
    switch outcome.answer {
    case .undetermined: between(readings)
    case .granted:
      .broken(mismatch("expected no settled answer, the request succeeds", "undetermined", "success", span))
    case .refused:
      .broken(mismatch("expected no settled answer, the request fails", "undetermined", failureTitle, span))
    case .race: .broken(mismatch("expected no settled answer, the request races", "undetermined", raceTitle, span))
    }
  }

  // MARK: Fields of a failure

  /// The first field that does not agree, else the first that nobody knows.
  func matches(_ pattern: FailurePattern) -> Judgement {
    let judgements = comparisons(pattern).map(\.judgement)
    for case .broken(let mismatch) in judgements { return .broken(mismatch) }
    for case .undetermined(let mismatch) in judgements { return .undetermined(mismatch) }
    return .held
  }

  /// Each field that a pattern asks about, with how it compares.
  func comparisons(_ pattern: FailurePattern) -> [(name: String, judgement: Judgement)] {
    let surfaced = outcome.surfaced
    let cause = outcome.cause
    let inner = cause?.failure
    let judgements: [(name: String, judgement: Judgement)?] = [
      compare("kind", pattern.kind.map { ($0.content.rawValue, $0.span) }, surfaced?.kind.rawValue),
      compare("status", pattern.status.map { (String($0.content), $0.span) }, status(of: surfaced)),
      compareText("code", pattern.code, code(surfaced?.code, of: surfaced)),
      compareText("innerCode", pattern.innerCode, code(surfaced?.innerCode, of: surfaced)),
      compareMessage("message", pattern.message, surfaced?.message),
      compare("reportedBy", pattern.reportedBy.map { ($0.content, $0.span) }, surfaced?.reporter.rawValue),
      compare("cause.stage", pattern.cause.stage.map { ($0.content.rawValue, $0.span) }, cause?.stage.stage.rawValue),
      compare("cause.rule", pattern.cause.rule.map { ($0.content.name, $0.span) }, cause?.rule?.id.name),
      compare("cause.status", pattern.cause.status.map { (String($0.content), $0.span) }, status(of: inner)),
      compareText("cause.code", pattern.cause.code, code(inner?.code, of: inner)),
      compareText("cause.innerCode", pattern.cause.innerCode, code(inner?.innerCode, of: inner)),
      compareMessage("cause.message", pattern.cause.message, inner?.message),
      compareStages(pattern.alsoRefusedBy),
    ]
    return judgements.compactMap { $0 }
  }

  /// The status of an answer; none, and not unknown, where there is no answer to have one.
  private func status(of failure: Failure?) -> String? { code(failure?.status.map(String.init), of: failure) }

  private func code(_ code: String?, of failure: Failure?) -> String? {
    failure.map { $0.kind == .http } == false ? code ?? "" : code
  }

  private func compare(
    _ name: String, _ wanted: (text: String, span: SourceSpan)?, _ actual: String?
  ) -> (name: String, judgement: Judgement)? {
    guard let wanted else { return nil }
    guard let actual else { return (name, unknown(name, wanted.text, wanted.span)) }
    return (name, wanted.text == actual ? .held : field(name, wanted.text, actual, wanted.span))
  }

  private func compareText(
    _ name: String, _ wanted: Expected<Value>?, _ actual: String?
  ) -> (name: String, judgement: Judgement)? {
    guard let wanted else { return nil }
    guard let text = wanted.content.text(in: world, at: outcome.instant) else {
      return (name, missing(name, wanted.span))
    }
    return compare(name, (text, wanted.span), actual)
  }

  /// The actual text is put together only where it is asked about.
  private func compareMessage(
    _ name: String, _ wanted: Expected<Value>?, _ actual: @autoclosure () -> String?
  ) -> (name: String, judgement: Judgement)? {
    guard let wanted else { return nil }
    guard let pattern = wanted.content.text(in: world, at: outcome.instant) else {
      return (name, missing(name, wanted.span))
    }
    guard let actual = actual() else { return (name, unknown(name, pattern, wanted.span)) }
    return (name, MessagePattern(pattern).matches(actual) ? .held : field(name, pattern, actual, wanted.span))
  }

  /// A text that names what is not there cannot be what Azure says.
  private func missing(_ name: String, _ span: SourceSpan) -> Judgement {
    .broken(
      mismatch(
        "the expected `\(name)` names a value that does not exist at this step", "a text with that value",
        "no such value", span))
  }

  private func compareStages(_ wanted: Expected<[Stage]>?) -> (name: String, judgement: Judgement)? {
    guard let wanted else { return nil }
    return ("alsoRefusedBy", stages(wanted))
  }

  private func stages(_ wanted: Expected<[Stage]>) -> Judgement {
    let expected = wanted.content.map(\.rawValue).sorted()
    // Which refusal comes first is open, and so is which come behind it.
    guard outcome.cause != nil else { return unknown("alsoRefusedBy", expected.joined(separator: ", "), wanted.span) }
    let actual = outcome.alsoRefused.map(\.rawValue).sorted()
    func title(_ names: [String]) -> String { names.isEmpty ? "no other stage" : names.joined(separator: ", ") }
    return expected == actual ? .held : field("alsoRefusedBy", title(expected), title(actual), wanted.span)
  }

  // MARK: Sentences

  private func field(_ name: String, _ expected: String, _ actual: String, _ span: SourceSpan) -> Judgement {
    .broken(mismatch("the failure has another `\(name)`", expected, actual.isEmpty ? "none" : actual, span))
  }

  private func unknown(_ name: String, _ expected: String, _ span: SourceSpan) -> Judgement {
    .undetermined(
      mismatch("no source shows the `\(name)` of this failure", expected, "not known", span))
  }

  func open(_ expected: String, _ span: SourceSpan) -> Judgement {
    let stages = outcome.openStages.map { open in
      "\(open.stage.stage.rawValue) (\(open.decision.rule(of: open.stage)?.id.name ?? "no rule"))"
    }
    let places = stages.isEmpty ? "" : " at \(stages.joined(separator: ", "))"
    return .undetermined(mismatch("the sources do not settle the answer\(places)", expected, "undetermined", span))
  }

  func mismatch(_ message: String, _ expected: String, _ actual: String, _ span: SourceSpan) -> Mismatch {
    Mismatch(message: message, expected: expected, actual: actual, span: span)
  }

  var failureTitle: String { outcome.surfaced.map(FailureReport.init)?.title ?? "failure" }

  var raceTitle: String {
    guard case .race(let earliest, let latest) = outcome.answer else { return "race" }
    let begin = "race: may succeed or fail from \(Delay(seconds: earliest.seconds))"
    return latest == .never
      ? "\(begin), with no documented end" : "\(begin), settled from \(Delay(seconds: latest.seconds))"
  }
}
