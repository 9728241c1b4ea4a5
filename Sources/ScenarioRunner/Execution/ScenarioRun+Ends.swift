import ScenarioLanguage
import SourceDiagnostics

/// What becomes of cells at their end, reached or not.
extension ScenarioRun {
  /// What a cell never reached is broken; a cell of which nothing was asked is not asserted.
  func finish(_ progress: inout CellProgress, cell: Int) {
    guard progress.verdict == .held else { return }
    let asksSomewhere =
      scenario.steps.contains(where: \.hasExpectations) || !scenario.throughout.isEmpty || !scenario.then.isEmpty
    guard progress.isOver else {
      if asksSomewhere, !progress.isAsserted { progress.verdict = .notAsserted }
      return
    }
    guard let reached = progress.reached, let last = progress.steps.last(where: { $0.verdict == .notAsserted }) else {
      return
    }
    let unreached = scenario.steps.enumerated().dropFirst(reached + 1).filter { $1.callOfCell[cell] != nil }
    // Where nothing is left to do, all that was asked has been answered.
    if !unreached.isEmpty || !progress.isAsserted { progress.verdict = .notAsserted }
    guard let missed = firstMissed(behind: reached, cell) else { return }
    let mismatch = Mismatch(
      message: "\(missed.what) is never reached, because `\(last.verb)` before it did not succeed",
      expected: "reached", actual: "never reached", span: missed.span)
    progress.add(
      StepReport(
        section: missed.section, verb: missed.verb, place: place(missed.span), span: missed.span, verdict: .broken,
        mismatch: mismatch, outcome: last.outcome), number: missed.number)
  }

  /// Something that was asked about what a cell never came to.
  private struct Missed {
    let what: String
    let section: String
    let verb: String
    let span: SourceSpan
    let number: Int
  }

  private func firstMissed(behind reached: Int, _ cell: Int) -> Missed? {
    for (number, step) in scenario.steps.enumerated().dropFirst(reached + 1) where step.callOfCell[cell] != nil {
      guard let expectation = step.expectationOfCell[cell].map({ step.expectations[$0] }) else { continue }
      return Missed(
        what: "the step", section: step.section.rawValue, verb: step.verb, span: expectation.span, number: number)
    }
    for (number, statement) in (scenario.throughout + scenario.then).enumerated()
    where statement.formOfCell[cell] != nil && (statement.section == .then || statement.end > reached + 1) {
      return Missed(
        what: "the end", section: statement.section.rawValue, verb: statement.word, span: statement.span,
        number: scenario.steps.count + number)
    }
    return nil
  }
}
