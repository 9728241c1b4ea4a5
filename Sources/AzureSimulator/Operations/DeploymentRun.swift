import AzureModel

/// How far a deployment has come: which resources are settled, and which can start when.
///
/// What depends on something starts when that is finished; all else runs in parallel, so that nobody can say which of two
/// unordered resources is there first. A resource is therefore asked about with nothing but what it waits for, and with
/// the others there, too. Where the answers differ, the order decides.
///
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/resource-dependency, read on the day of the
/// model. That what does not wait for a failed resource is deployed all the same is inferred from it.
struct DeploymentRun {
  private enum Progress {
    case waiting
    case finished(Instant)

    /// Not surely there: what waits for it is not started.
    case failed
  }

  /// The answer to one resource.
  struct Answered {
    var outcome: Outcome
    let number: Int
    let begin: Instant

    /// Whether it succeeds or fails by the order in which unordered resources happen to come.
    var dependsOnOrder = false
  }

  private let resources: [DeployedResource]
  private let request: Request

  /// The state in which the deployment begins.
  private let base: Simulation
  private var progress: [Progress]

  /// The resources that are there, in the order in which they were started, each with the instant.
  private var deployed: [(number: Int, begin: Instant)] = []

  /// For each resource everything that it waits for, directly or by way of others.
  private var ancestors: [Set<Int>]

  /// States that hold nothing but what some resource waits for.
  private var reduced: [Set<Int>: Simulation] = [:]

  /// In the order in which they were started.
  private(set) var answers: [Answered] = []

  /// When the last one is finished.
  private(set) var end: Instant

  init(_ deployment: DeploymentDefinition, _ request: Request, from base: Simulation) {
    resources = deployment.resources
    self.request = request
    self.base = base
    progress = [Progress](repeating: .waiting, count: resources.count)
    ancestors = [Set<Int>](repeating: [], count: resources.count)
    end = base.clock
  }

  /// The resource that starts next and when: the earliest, the first written of several; nil when none is left.
  ///
  /// - Complexity: O(resources + dependencies).
  func next() -> (number: Int, begin: Instant)? {
    var found: (number: Int, begin: Instant)?
    for (number, resource) in resources.enumerated() {
      guard case .waiting = progress[number] else { continue }
      let ends = resource.dependsOn.compactMap { if case .finished(let end) = progress[$0] { end } else { nil } }
      guard ends.count == resource.dependsOn.count else { continue }
      let begin = ends.max() ?? base.clock
      if found.map({ begin < $0.begin }) ?? true { found = (number, begin) }
    }
    return found
  }

  /// Starts a resource at the present instant of a simulation that holds everything deployed before.
  mutating func settle(_ number: Int, in simulation: inout Simulation) {
    for other in resources[number].dependsOn { ancestors[number].formUnion(ancestors[other].union([other])) }
    var crowded = simulation
    let (late, duration) = crowded.start(asking(number, in: simulation))
    var answered = Answered(outcome: late, number: number, begin: simulation.clock)
    if ancestors[number].count < deployed.count {
      let alone = reducedState(ancestors[number])
      let early = alone.asking(asking(number, in: alone), at: simulation.clock)
      combine(early, late, into: &answered, simulation)
    }
    answers.append(answered)
    guard answered.outcome.answer == .granted, !answered.dependsOnOrder else {
      progress[number] = .failed
      return
    }
    simulation = crowded
    deployed.append((number, answered.begin))
    progress[number] = .finished(answered.begin + duration)
    end = max(end, answered.begin + duration)
  }

  /// Asks again, with everything there, about what was refused: it may have come too early only.
  mutating func conclude(in simulation: Simulation) {
    for place in answers.indices where answers[place].outcome.answer == .refused && !answers[place].dependsOnOrder {
      let last = simulation.asking(asking(answers[place].number, in: simulation), at: answers[place].begin)
      answers[place].dependsOnOrder = last.answer == .granted
    }
  }

  private func combine(_ early: Outcome, _ late: Outcome, into answered: inout Answered, _ simulation: Simulation) {
    switch (early.answer, late.answer) {
    case (.undetermined, _), (_, .undetermined):
      answered.outcome = early.answer == .undetermined ? early : late
    case (.race, _), (_, .race):
      answered.outcome = if case .race = early.answer { early } else { late }
    case (.refused, .refused): answered.outcome = simulation.answer(bothRefusing: early, late)
    case (.granted, .granted): break
    case (.granted, .refused), (.refused, .granted):
      answered.outcome = early.answer == .refused ? early : late
      answered.dependsOnOrder = true
    }
  }

  private func asking(_ number: Int, in simulation: Simulation) -> Request {
    let resource = resources[number]
    // Resource Manager makes the call; what a client adds to calls of its own does not come in.
    return Request(
      resource.stimulus(simulation.world, simulation.clock), as: request.actor, from: request.origin,
      apiVersion: resource.apiVersion ?? request.apiVersion)
  }

  private mutating func reducedState(_ wanted: Set<Int>) -> Simulation {
    if let known = reduced[wanted] { return known }
    var state = base
    for (number, begin) in deployed where wanted.contains(number) {
      state.proceed(to: begin)
      _ = state.start(asking(number, in: state))
    }
    reduced[wanted] = state
    return state
  }
}
