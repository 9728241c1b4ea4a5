import AzureModel
import AzureSimulator
import ScenarioLanguage

/// Whether a statement is true of one state, and what was answered.
struct StatementFinding {
  let judgement: Judge.Judgement
  private let answer: Answer

  private enum Answer {
    case asked(Outcome)

    /// A value was looked up, which asks nobody.
    case read(isAsStated: Bool, Instant)
  }

  /// - Parameter isOneOfMany: Whether other instants are asked about as well, so that this one has to be named.
  init(_ statement: Statement, in simulation: Simulation, isOneOfMany: Bool) {
    let judgement: Judge.Judgement
    switch statement.kind {
    case .can(let call):
      let outcome = simulation.asking(call.request(in: simulation.world, at: simulation.clock))
      judgement = Judge(outcome: outcome, world: simulation.world).can(statement.span)
      answer = .asked(outcome)
    case .cannot(let call, let pattern):
      let outcome = simulation.asking(call.request(in: simulation.world, at: simulation.clock))
      judgement = Judge(outcome: outcome, world: simulation.world).cannot(pattern, statement.span)
      answer = .asked(outcome)
    case .state(let value, let equals):
      let (actual, wanted) = (
        value.text(in: simulation.world, at: simulation.clock),
        equals?.text(in: simulation.world, at: simulation.clock)
      )
      if let equals, wanted == nil {
        judgement = .broken(
          Mismatch(
            message: "`equals` names a value that does not exist in this state", expected: "a text with that value",
            actual: "no such value", span: equals.span))
      } else if actual == wanted {
        judgement = .held
      } else {
        judgement = .broken(
          Mismatch(
            message: "the state is another one", expected: wanted ?? "no value", actual: actual ?? "no value",
            span: equals?.span ?? statement.span))
      }
      if case .held = judgement {
        answer = .read(isAsStated: true, simulation.clock)
      } else {
        answer = .read(isAsStated: false, simulation.clock)
      }
    }
    self.judgement = isOneOfMany ? judgement.told(at: simulation.clock) : judgement
  }

  /// Whether somebody will be told about it.
  var isTold: Bool { if case .held = judgement { false } else { true } }

  func report(isDetailed: Bool) -> OutcomeReport {
    switch answer {
    case .asked(let outcome): OutcomeReport(outcome, isDetailed: isDetailed)
    case .read(let isAsStated, let instant):
      OutcomeReport(
        answer: isAsStated ? .succeeds : .fails, raceWindow: nil, clock: instant.seconds, decisions: [], surfaced: nil,
        cause: nil, alsoRefusedBy: [], confidence: nil)
    }
  }
}

extension Judge.Judgement {
  /// The verdict and what is not as stated.
  var verdict: (Verdict, Mismatch?) {
    switch self {
    case .held: (.held, nil)
    case .broken(let mismatch): (.broken, mismatch)
    case .undetermined(let mismatch): (.undetermined, mismatch)
    }
  }

  /// The same with the instant in its sentence.
  fileprivate func told(at instant: Instant) -> Judge.Judgement {
    let time = Delay(seconds: instant.seconds)
    func mismatch(_ what: Mismatch, _ prefix: String) -> Mismatch {
      Mismatch(message: "\(prefix): \(what.message)", expected: what.expected, actual: what.actual, span: what.span)
    }
    return switch self {
    case .held: .held
    case .broken(let what): .broken(mismatch(what, "does not hold at \(time)"))
    case .undetermined(let what): .undetermined(mismatch(what, "nobody can tell whether it holds at \(time)"))
    }
  }
}
