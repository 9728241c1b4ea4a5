import AzureModel

/// Several resources as one deployment.
extension Simulation {
  /// The deployment's own request first, then every resource when its turn comes; finished ones stay when another fails.
  ///
  /// - Complexity: O(resources × what they wait for) requests at most.
  mutating func deploy(
    _ deployment: DeploymentDefinition, _ request: Request, moved: (_ from: Simulation, _ to: Simulation) -> Void
  ) -> Outcome {
    let before = self
    let door = start(request).outcome
    moved(before, self)
    guard door.answer == .granted else { return door }
    var run = DeploymentRun(deployment, request, from: self)
    while let next = run.next() {
      wait(until: next.begin, moved)
      let previous = self
      run.settle(next.number, in: &self)
      moved(previous, self)
    }
    run.conclude(in: self)
    wait(until: run.end, moved)
    return outcome(of: run, door, at: before.clock)
  }

  private mutating func wait(until instant: Instant, _ moved: (_ from: Simulation, _ to: Simulation) -> Void) {
    let previous = self
    proceed(to: instant)
    moved(previous, self)
  }

  /// Lets the time pass until an instant, unless it has.
  mutating func proceed(to instant: Instant) {
    if instant > clock { advance(by: Delay(seconds: instant.seconds - clock.seconds)) }
  }

  /// Answers as of an instant that may have passed, without changing anything.
  func asking(_ request: Request, at instant: Instant) -> Outcome {
    var copy = self
    copy.turnBack(to: instant)
    return copy.start(request).outcome
  }

  /// The refusals of all resources in the envelope of the deployment; the cause is the one that came first.
  private func outcome(of run: DeploymentRun, _ door: Outcome, at begin: Instant) -> Outcome {
    let answers = run.answers
    let failed = answers.filter { $0.outcome.answer == .refused && !$0.dependsOnOrder }
    let racing = answers.filter { if case .race = $0.outcome.answer { true } else { $0.dependsOnOrder } }
    let answer: Outcome.Answer
    if !failed.isEmpty {
      answer = .refused
    } else if answers.contains(where: { $0.outcome.answer == .undetermined }) {
      answer = .undetermined
    } else if let first = racing.first {
      answer = first.dependsOnOrder ? .race(earliest: first.begin, latest: run.end) : first.outcome.answer
    } else {
      answer = .granted
    }
    let refusing = answer == .undetermined ? [] : (failed.isEmpty ? racing : failed).map(\.outcome)
    return Outcome(
      answer: answer, decisions: door.decisions + answers.flatMap(\.outcome.decisions),
      surfaced: refusing.isEmpty ? nil : envelope(of: refusing.map(\.surfaced)), cause: refusing.first?.cause,
      instant: begin)
  }

  /// What Azure Resource Manager answers for a deployment in which something failed.
  func envelope(of failures: [Failure?]) -> Failure? {
    ErrorTable.row(ErrorID("arm.deployment-failed"), asOf: book.asOf).map {
      Failure(wrapping: failures, in: $0, by: .resourceManager)
    }
  }
}
