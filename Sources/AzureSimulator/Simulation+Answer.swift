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
    if request.stimulus.dataPlaneOperation != nil, let row = ClientWordingTable.row(request.client, asOf: book.asOf) {
      return failure.reworded(by: row)
    }
    // A deployment that is refused itself has no resources to fail.
    if case .deployment = request.stimulus { return failure }
    guard request.client.wrapsInDeployment, request.stimulus.controlPlaneOperation?.isDeployment == true else {
      return failure
    }
    return envelope(of: [failure]) ?? failure
  }

  /// A request inside a propagation window, which succeeds at the favourable edge and fails at the other.
  func race(_ request: Request, favourable: Outcome, unfavourable: Outcome) -> Outcome {
    guard favourable.answer == .granted, unfavourable.answer == .refused else {
      let isOpen = favourable.answer == .undetermined || unfavourable.answer == .undetermined
      return isOpen ? (unfavourable.answer == .undetermined ? unfavourable : favourable) : unfavourable
    }
    return Outcome(
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
    for instant in index.boundaries.reversed() where instant <= clock {
      guard isRace(request, at: instant) else { break }
      begin = instant
    }
    return begin
  }

  /// The first instant from which the two edges agree; `never` where no source says when.
  private func endOfRace(_ request: Request) -> Instant {
    index.boundaries.first { $0 > clock && !isRace(request, at: $0) } ?? .never
  }

  private func isRace(_ request: Request, at instant: Instant) -> Bool {
    let favourable = attempt(request, edge: .favourable, at: instant).outcome.answer
    return favourable != attempt(request, edge: .unfavourable, at: instant).outcome.answer
  }
}
