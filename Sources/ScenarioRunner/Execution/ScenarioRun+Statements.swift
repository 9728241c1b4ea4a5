import ScenarioLanguage

/// Asking and recording the statements of `throughout` and `then`.
extension ScenarioRun {
  /// The forms that some statements of `throughout` take in some cells, each once.
  func keys(of cells: [Int], _ isMeant: (ScenarioStatement) -> Bool) -> [Watch.Key] {
    scenario.throughout.enumerated().filter { isMeant($1) }.flatMap { number, statement in
      cells.compactMap { statement.formOfCell[$0] }.grouped { $0 }.map { Watch.Key(statement: number, form: $0.key) }
    }
  }

  /// Records what broke on the way, and what is asked no more once so many steps are done.
  ///
  /// - Returns: The cells that go on.
  func recordWatched(_ watch: Watch, _ cells: [Int], done: Int, _ progress: inout [CellProgress]) -> [Int] {
    for (number, statement) in scenario.throughout.enumerated() where statement.begin <= done && done <= statement.end {
      for (form, cells) in cells.grouped(by: { statement.formOfCell[$0] }) {
        guard let form, let finding = watch[Watch.Key(statement: number, form: form)] else { continue }
        let isBroken = if case .broken = finding.judgement { true } else { false }
        guard isBroken || done == statement.end else { continue }
        record(statement, finding, number: scenario.steps.count + number, cells, &progress)
        if isBroken { for cell in cells { progress[cell].isOver = true } }
      }
    }
    return cells.filter { !progress[$0].isOver }
  }

  /// Asks what is said about the final state.
  func conclude(_ branch: Branch, _ progress: inout [CellProgress]) {
    for (number, statement) in scenario.then.enumerated() {
      for (form, cells) in branch.cells.grouped(by: { statement.formOfCell[$0] }) {
        guard let form else { continue }
        let finding = StatementFinding(statement.forms[form], in: branch.simulation, isOneOfMany: false)
        record(
          statement, finding, number: scenario.steps.count + scenario.throughout.count + number, cells, &progress)
      }
    }
  }

  private func record(
    _ statement: ScenarioStatement, _ finding: StatementFinding, number: Int, _ cells: [Int],
    _ progress: inout [CellProgress]
  ) {
    let outcome = finding.report(isDetailed: detail == .everything || finding.isTold)
    let (verdict, mismatch) = finding.judgement.verdict
    let span = mismatch?.span ?? statement.span
    let report = StepReport(
      section: statement.section.rawValue, verb: statement.word, place: place(span), span: span, verdict: verdict,
      mismatch: mismatch, outcome: outcome)
    for cell in cells {
      // What held up to where something else broke has not held to its end.
      if statement.section == .throughout, verdict == .held, progress[cell].verdict == .broken { continue }
      progress[cell].isAsserted = true
      progress[cell].add(report, number: number)
    }
  }
}
