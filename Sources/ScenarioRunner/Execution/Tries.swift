import AzureModel
import AzureSimulator
import ScenarioLanguage

/// One step done, once or again and again as its `retry` says; the clock moves by the waits.
struct Tries {
  /// The answer to the last try.
  let outcome: Outcome

  /// nil where the step is tried once only.
  let retry: RetryReport?

  /// - Parameter moved: told the state before and after each change of the state or the clock.
  init(_ call: StepCall, in simulation: inout Simulation, moved: (_ from: Simulation, _ to: Simulation) -> Void) {
    let begin = simulation.clock
    var count = 0
    while true {
      let before = simulation
      let outcome = simulation.perform(call.request(in: simulation.world, at: simulation.clock), moved: moved)
      count += 1
      let next = call.retry.map { simulation.clock + $0.every }
      if let retry = call.retry, let next, outcome.answer != .granted, count < Retry.mostTries,
        next <= begin + retry.limit
      {
        let waiting = simulation
        _ = simulation.perform(Request(.wait(retry.every)))
        moved(waiting, simulation)
        continue
      }
      self.outcome = outcome
      let seconds = before.clock.seconds - begin.seconds
      retry = call.retry.map { _ in RetryReport(tries: count, seconds: seconds) }
      return
    }
  }
}
