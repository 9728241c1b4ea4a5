import AzureModel
import AzureSimulator
import ScenarioLanguage

/// What has been found out about the statements of `throughout` on one way through a scenario.
///
/// The state is constant between two boundaries, so a statement is asked at each of them and behind each step.
struct Watch {
  /// One form of one statement: asked once for all cells that share the way.
  struct Key: Hashable {
    let statement: Int
    let form: Int
  }

  private let statements: [ScenarioStatement]
  private var findings: [Key: StatementFinding] = [:]

  init(_ statements: [ScenarioStatement]) {
    self.statements = statements
  }

  /// What is known by now: where it first does not hold, else where it is first open, else the last answer.
  subscript(key: Key) -> StatementFinding? { findings[key] }

  /// Asks at one instant.
  mutating func look(at simulation: Simulation, _ keys: [Key]) {
    for key in keys {
      if case .broken? = findings[key]?.judgement { continue }
      let found = StatementFinding(
        statements[key.statement].forms[key.form], in: simulation, isOneOfMany: true)
      if case .undetermined? = findings[key]?.judgement {
        guard case .broken = found.judgement else { continue }
      }
      findings[key] = found
    }
  }

  /// Asks at every instant from one state, not including it, up to the next: in between only the clock moves.
  mutating func follow(from before: Simulation, to after: Simulation, _ keys: [Key]) {
    guard !keys.isEmpty else { return }
    for instant in before.boundaries(after: before.clock, upTo: after.clock) {
      var moment = before
      _ = moment.perform(Request(.wait(Delay(seconds: instant.seconds - before.clock.seconds))))
      look(at: moment, keys)
    }
    look(at: after, keys)
  }
}
