import AzureModel

/// Making one outcome of the decisions on the way.
extension Simulation {
  /// A refusal anywhere settles that the request fails; only then may an undetermined stage leave it open.
  func answered(_ decisions: [Decision], _ request: Request) -> Outcome {
    let answer: Outcome.Answer
    if decisions.contains(where: { $0.answer == .refused }) {
      answer = .refused
    } else if decisions.contains(where: { $0.answer == .undetermined }) {
      answer = .undetermined
    } else {
      answer = .granted
    }
    return Outcome(
      answer: answer, decisions: decisions, surfaced: answer == .refused ? surfaced(decisions, request) : nil,
      cause: answer == .refused ? cause(decisions) : nil, instant: clock)
  }

  /// The first refusal in the order in which Azure asks.
  private func cause(_ decisions: [Decision]) -> Outcome.Cause? {
    for decision in decisions {
      guard let stage = decision.firstRefusal else {
        // An open stage in front leaves only which refusal surfaces undetermined.
        if decision.answer == .refused { return nil }
        continue
      }
      return Outcome.Cause(decision: decision, stage: stage, failure: decision.failure(of: stage))
    }
    return nil
  }

  /// What the caller sees: the words of the last service on the way, wrapped by the client where it deploys.
  private func surfaced(_ decisions: [Decision], _ request: Request) -> Failure? {
    guard let last = decisions.last(where: { $0.answer == .refused }), let stage = last.firstRefusal,
      let failure = last.failure(of: stage)
    else { return nil }
    guard request.client.wrapsInDeployment, request.stimulus.controlPlaneOperation != nil,
      let row = ErrorTable.row(ErrorID("arm.deployment-failed"), asOf: book.asOf)
    else { return failure }
    return Failure(
      row, by: .resourceManager, arguments: ["innerCode": failure.code ?? ""], nested: [failure])
  }

  /// A request inside a propagation window: what its two edges answer, and when each edge begins to succeed.
  func race(_ request: Request, succeeding: Outcome, failing: Outcome) -> Outcome {
    guard succeeding.answer == .granted, failing.answer == .refused else {
      let isOpen = succeeding.answer == .undetermined || failing.answer == .undetermined
      return isOpen ? (failing.answer == .undetermined ? failing : succeeding) : failing
    }
    return Outcome(
      answer: .race(earliest: earliestSuccess(of: request), latest: latestSuccess(of: request)),
      decisions: failing.decisions, surfaced: failing.surfaced, cause: failing.cause, instant: clock)
  }

  /// A request that fails at both edges of a window, but not always for the same reason: which one shows is not known.
  func answer(bothRefusing early: Outcome, _ late: Outcome) -> Outcome {
    guard early.cause?.rule?.id != late.cause?.rule?.id else { return early }
    let surfaced = early.surfaced?.message == late.surfaced?.message ? early.surfaced : nil
    return Outcome(
      answer: .refused, decisions: early.decisions, surfaced: surfaced, cause: nil, instant: early.instant)
  }

  /// The first beginning of a window from which the request may succeed.
  private func earliestSuccess(of request: Request) -> Instant {
    index.windows.map(\.earliest).sorted()
      .first { $0 <= clock && attempt(request, edge: .earliest, at: $0).outcome.answer == .granted } ?? clock
  }

  /// The first end of a window from which the request surely succeeds.
  private func latestSuccess(of request: Request) -> Instant {
    let ends = index.windows.map(\.latest).filter { $0 > clock }.sorted()
    return ends.first { attempt(request, edge: .latest, at: $0).outcome.answer == .granted } ?? ends.last ?? clock
  }
}
