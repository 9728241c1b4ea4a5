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
    // The words of a vault are hidden by the client in whose hands the answer ends, be it a step or code that reads.
    let isDeployment = request.stimulus.controlPlaneOperation?.isDeployment == true
    if failure.reporter == .keyVault, !isDeployment,
      let row = ClientWordingTable.row(request.client, asOf: book.asOf)
    {
      return failure.reworded(by: row)
    }
    // A deployment that is refused itself has no resources to fail.
    if case .deployment = request.stimulus { return failure }
    guard request.client.wrapsInDeployment, isDeployment else { return failure }
    return envelope(of: [failure]) ?? failure
  }

  /// A request inside a propagation window, which succeeds if it turns out well and fails if it does not.
  func race(_ request: Request, unfavourable: Outcome) -> Outcome {
    Outcome(
      answer: .race(earliest: beginOfRace(request), latest: endOfRace(request)), decisions: unfavourable.decisions,
      surfaced: unfavourable.surfaced, cause: unfavourable.cause, instant: clock)
  }

  /// A request that fails at both edges of a window, but not always for the same reason: which one shows is not known.
  func answer(bothRefusing favourable: Outcome, _ unfavourable: Outcome) -> Outcome {
    guard favourable.cause?.rule?.id != unfavourable.cause?.rule?.id else { return favourable }
    let surfaced = favourable.surfaced?.message == unfavourable.surfaced?.message ? favourable.surfaced : nil
    return Outcome(
      answer: .refused, decisions: favourable.decisions, surfaced: surfaced, cause: nil, instant: favourable.instant)
  }

  /// The first instant since which the two edges have differed without a break.
  private func beginOfRace(_ request: Request) -> Instant {
    var begin = clock
    for instant in windowBoundaries.reversed() where instant <= clock {
      guard isRace(request, at: instant) else { break }
      begin = instant
    }
    return begin
  }

  /// The first instant from which the two edges agree; `never` where no source says when.
  private func endOfRace(_ request: Request) -> Instant {
    windowBoundaries.first { $0 > clock && !isRace(request, at: $0) } ?? .never
  }
}
