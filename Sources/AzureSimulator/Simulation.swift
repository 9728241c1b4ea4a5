import AzureModel

/// Simulated Azure in one cell: a world, its index and its clock.
///
/// A value: a fork shares everything with its past and owns only what it changes.
package struct Simulation: Sendable {
  package private(set) var world: World
  package private(set) var clock: Instant = .start
  private(set) var index: AuthorizationIndex
  private(set) var traffic = Traffic()
  let book: RuleBook

  /// The name of the actor who holds Owner at the root.
  package static let ownerName = "owner"

  package init(book: RuleBook, defaults: WorldDefaults = .standard) {
    self.book = book
    var world = World(defaults: defaults)
    var index = AuthorizationIndex(book)
    let owner = world.addPrincipal(.user, name: Self.ownerName, tenantId: defaults.tenantId)
    world.register(ResourceName(.user, Self.ownerName), row: owner.raw)
    index.placeScopes(of: world)
    if let role = RoleTable.role("Owner") {
      // Not rows of the world: nobody assigned them, and no scenario can take them away.
      let grant = AuthorizationIndex.Grant(assignment: RoleAssignment.ID(.max), role: role, lifetime: .settled)
      index.setGrants([grant], of: owner, at: World.rootScope)
    }
    self.world = world
    self.index = index
  }

  /// Does what is asked, or refuses; never traps and never guesses.
  ///
  /// The clock moves by the time the operation takes, or by the wait.
  package mutating func perform(_ request: Request) -> Outcome {
    if let blocked = blocked(request) { return perform(blocked) }
    switch request.stimulus {
    case .wait(let delay):
      advance(by: delay)
      return Outcome(answer: .granted, decisions: [], surfaced: nil, cause: nil, instant: clock)
    case .deployment(let deployment): return deploy(deployment, request) { _, _ in }
    default:
      let (outcome, duration) = start(request)
      advance(by: duration)
      return outcome
    }
  }

  /// The same, watched: `moved` is told every state on the way and the one behind it, in order.
  package mutating func perform(_ request: Request, moved: (_ from: Simulation, _ to: Simulation) -> Void) -> Outcome {
    if case .deployment(let deployment) = request.stimulus, blocked(request) == nil {
      return deploy(deployment, request, moved: moved)
    }
    let before = self
    let outcome = perform(request)
    moved(before, self)
    return outcome
  }

  /// What is asked in place of a request whose actor does not exist yet, and so cannot even ask.
  private func blocked(_ request: Request) -> Request? {
    request.actor.names.first { world.principal(of: $0) == nil }
      .map { Request(.valueNotYetKnown(expression: "the principal of \($0.name)")) }
  }

  /// Makes a request and what comes of it; returns how long that takes, which the clock has yet to move by.
  mutating func start(_ request: Request) -> (outcome: Outcome, duration: Delay) {
    let (outcome, after) = attempt(request)
    let events = auditEvents(of: request, outcome)
    traffic = traffic(after: request, outcome)
    // What is refused at the door takes no time; what fails behind it has run.
    let wasAccepted = outcome.decisions.first?.answer == .granted && request.actor != .fiat
    let duration =
      wasAccepted && request.waits ? request.stimulus.controlPlaneOperation?.duration(in: world) ?? .zero : .zero
    if let after {
      world = after.world
      index = after.index
    }
    if !events.isEmpty { world.mutate { tables in for event in events { tables.auditEvents.append(event) } } }
    return (outcome, duration)
  }

  /// Sets the clock to an instant that has passed, for a question about it.
  mutating func turnBack(to instant: Instant) { clock = min(clock, instant) }

  /// Moves the clock, and with it what the service does by itself.
  mutating func advance(by delay: Delay) {
    clock = clock + delay
    world.purgeWhatIsDue(at: clock)
  }

  /// Answers without changing anything.
  package func asking(_ request: Request) -> Outcome {
    var copy = self
    return copy.perform(request)
  }

  struct Attempt {
    let outcome: Outcome

    /// The state after success; nil when nothing changes.
    let after: SimulationState?
  }

  /// One try at one instant, with everything that is still on its way turned out in one manner.
  func attempt(_ request: Request, _ outlook: Outlook, at instant: Instant? = nil) -> Attempt {
    let instant = instant ?? clock
    if let operation = request.stimulus.controlPlaneOperation {
      let view = View(
        world: world, instant: instant, edge: outlook.edge, index: index, asOf: book.asOf, traffic: traffic)
      return attempt(operation, request, view, outlook)
    }
    if let operation = request.stimulus.dataPlaneOperation {
      let view = View(
        world: outlook.seen(from: world), instant: instant, edge: outlook.edge, index: index, asOf: book.asOf,
        traffic: traffic)
      return attempt(operation, request, view)
    }
    if case .readVault(let read) = request.stimulus {
      let view = View(
        world: outlook.seen(from: world), instant: instant, edge: outlook.edge, index: index, asOf: book.asOf,
        traffic: traffic)
      return attempt(read, request, view, outlook)
    }
    return Attempt(outcome: answered([], request), after: nil)
  }

  private func attempt(
    _ operation: any ControlPlaneOperation, _ request: Request, _ view: View, _ outlook: Outlook
  ) -> Attempt {
    let decider = Decider(book: book, view: view)
    let asked = ControlPlaneRequest(
      operation, request, principal: principal(of: request.actor), in: world, asOf: book.asOf)
    var decisions = [decider.decide(asked)]
    guard decisions[0].answer == .granted else { return Attempt(outcome: answered(decisions, request), after: nil) }
    var state = state(for: request)
    operation.apply(to: &state)
    state.index.placeScopes(of: state.world)
    let uses = request.actor == .fiat ? [] : request.stimulus.vaultUses(in: state.world)
    if !uses.isEmpty {
      let candidate = View(
        world: outlook.seen(from: state.world), instant: view.instant, edge: view.edge, index: state.index,
        asOf: book.asOf,
        traffic: traffic)
      decisions += ConsumerReading(uses: uses).decisions(Decider(book: book, view: candidate))
    }
    let outcome = answered(decisions, request)
    return Attempt(outcome: outcome, after: outcome.answer == .granted ? state : nil)
  }

  private func attempt(_ operation: DataPlaneOperation, _ request: Request, _ view: View) -> Attempt {
    let access = operation.access
    let decider = Decider(book: book, view: view)
    let isByFiat = request.actor == .fiat
    var decisions: [Decision] = []
    if isByFiat {
      decisions.append(
        decider.decide(
          ControlPlaneRequest(VaultExists(vault: access.vault), request, principal: nil, in: world, asOf: book.asOf)))
    }
    if decisions.allSatisfy({ $0.answer == .granted }),
      let principal = isByFiat ? world.user(Self.ownerName) : principal(of: request.actor)
    {
      var call = DataPlaneRequest(
        principal: principal, application: application(of: request.actor), operation: access.operation,
        vaultName: access.vault, objectName: access.object, leavesExistenceApart: access.leavesExistenceApart,
        origin: request.origin, isByFiat: isByFiat, times: access.times, in: view.world)
      call.token = access.token
      call.tlsVersion = access.tlsVersion
      decisions.append(decider.decide(call))
    }
    let outcome = answered(decisions, request)
    guard outcome.answer == .granted, operation.changes else { return Attempt(outcome: outcome, after: nil) }
    var state = state(for: request)
    state.perform(access)
    return Attempt(outcome: outcome, after: state)
  }

  /// A service reads by itself: nobody asks it to, and nothing changes.
  private func attempt(_ read: ConsumerRead, _ request: Request, _ view: View, _ outlook: Outlook) -> Attempt {
    guard request.actor != .fiat else { return Attempt(outcome: answered([], request), after: nil) }
    var world = view.world
    let uses = read.uses(in: &world)
    guard !uses.isEmpty else {
      let missing = Request(.valueNotYetKnown(expression: read.reference ?? "something to read"))
      return attempt(BlockedOperation(), missing, view, outlook)
    }
    let seen = View(
      world: world, instant: view.instant, edge: view.edge, index: index, asOf: book.asOf, traffic: traffic)
    return Attempt(
      outcome: answered(ConsumerReading(uses: uses).decisions(Decider(book: book, view: seen)), request), after: nil)
  }

  private func state(for request: Request) -> SimulationState {
    SimulationState(
      world: world, index: index, instant: clock, asOf: book.asOf, apiVersion: request.apiVersion ?? book.asOf,
      client: request.client,
      principal: principal(of: request.actor), origin: request.origin, isByFiat: request.actor == .fiat,
      waits: request.waits)
  }

  private func principal(of actor: Actor) -> Principal.ID? {
    switch actor {
    case .fiat: nil
    case .owner: world.user(Self.ownerName)
    case .named(let name): world.principal(of: name)
    case .onBehalf(let user, _): world.principal(of: user)
    }
  }

  private func application(of actor: Actor) -> Principal.ID? {
    if case .onBehalf(_, let application) = actor { world.principal(of: application) } else { nil }
  }
}

/// What a step by fiat on the data plane asks: that the vault is there.
private struct VaultExists: ControlPlaneOperation {
  let vault: String

  var action: ControlOperation? { nil }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(ResourceName(.vault, vault))] }
  func resourceID(in world: World) -> String { world.resourceID(of: ResourceName(.vault, vault)) }
  func apply(to state: inout SimulationState) {}
}
