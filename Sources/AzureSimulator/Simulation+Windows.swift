import AzureModel

/// How everything that is still on its way turns out.
struct Outlook: Sendable {
  /// Which edge of every window of authorization holds.
  let edge: Edge

  /// Parts of the network that are still as they were.
  let former: [FormerNetworkState.Part]

  /// Everything has taken effect as it helps the caller, and the network is as it is.
  static let settled = Outlook(edge: .favourable, former: [])

  func seen(from world: World) -> World { former.isEmpty ? world : world.with(former) }
}

/// Requests while changes are on their way.
extension Simulation {
  /// What a request is answered, and the state after it, when every way in which open windows may turn out is tried.
  func attempt(_ request: Request) -> (outcome: Outcome, after: SimulationState?) {
    let first = attempt(request, .settled)
    let outlooks = outlooks(on: request, at: clock)
    guard outlooks.count > 1 else { return (first.outcome, first.after) }
    let attempts = [first] + outlooks.dropFirst().map { attempt(request, $0) }
    let outcomes = attempts.map(\.outcome)
    if let open = outcomes.last(where: { $0.answer == .undetermined }) { return (open, nil) }
    guard let refused = outcomes.first(where: { $0.answer == .refused }) else { return (first.outcome, first.after) }
    guard outcomes.contains(where: { $0.answer == .granted }) else {
      return (outcomes.dropFirst().reduce(first.outcome, answer(bothRefusing:_:)), nil)
    }
    return (race(request, unfavourable: refused), nil)
  }

  /// Every way in which what is open at an instant may turn out for a request, the most favourable first.
  private func outlooks(on request: Request, at instant: Instant) -> [Outlook] {
    var edges = [Edge.favourable]
    if let unsettled = index.unsettledUntil, instant < unsettled { edges.append(.unfavourable) }
    // A service reads the vault when its operation ends: what has settled by then is settled for it.
    let duration = request.stimulus.controlPlaneOperation?.duration(in: world) ?? .zero
    let formers = [[]] + world.formerNetworks(at: instant + duration)
    guard edges.count + formers.count > 2 else { return [.settled] }
    return formers.flatMap { former in edges.map { Outlook(edge: $0, former: former) } }
  }

  /// Whether a request may be answered in more than one way at an instant.
  func isRace(_ request: Request, at instant: Instant) -> Bool {
    let answers = outlooks(on: request, at: instant).map { attempt(request, $0, at: instant).outcome.answer }
    return answers.contains { $0 != answers[0] }
  }

  /// The instants at which a window opens or closes, in order, each once.
  var windowBoundaries: [Instant] {
    let network = world.networkBoundaries
    return network.isEmpty ? index.boundaries : Set(index.boundaries + network).sorted()
  }
}
