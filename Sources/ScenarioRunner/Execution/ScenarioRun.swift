import AzureModel
import AzureSimulator
import ScenarioLanguage
import SourceDiagnostics

/// Plays one scenario: cells that agree up to a step share everything up to it.
struct ScenarioRun {
  private let scenario: Scenario
  private let path: String
  private let sources: SourceMap
  private let beginnings: Beginnings
  private let detail: Runner.Detail

  init(_ scenario: Scenario, path: String, sources: SourceMap, beginnings: Beginnings, detail: Runner.Detail) {
    self.scenario = scenario
    self.path = path
    self.sources = sources
    self.beginnings = beginnings
    self.detail = detail
  }

  /// Cells that have gone the same way up to a step, and where it led.
  private struct Branch {
    let cells: [Int]
    let step: Int
    let simulation: Simulation
  }

  /// What has been found out about one cell so far.
  private struct Progress {
    var steps: [StepReport] = []

    /// The number in the scenario of each of `steps`.
    var numbers: [Int] = []
    var isAsserted = false
    var verdict: Verdict = .held
    var decisive: Int?
    var isOver = false
  }

  func report(isPlaying: Bool = true) -> ScenarioReport {
    let cells = isPlaying ? scenario.skip.map(skipped) ?? played() : []
    return ScenarioReport(
      path: path, title: scenario.title, place: place(scenario.titleSpan), about: scenario.about,
      sources: scenario.sources, tags: scenario.tags,
      axes: scenario.matrix.axes.map { .init(name: $0.name, values: $0.values.map(\.name)) }, cells: cells)
  }

  private func skipped(_ reason: String) -> [CellReport] {
    scenario.matrix.cells.enumerated().map { number, cell in
      CellReport(
        choices: cell.choices, name: scenario.matrix.name(of: cell), asOf: scenario.settings[number].asOf.description,
        verdict: .skipped, skipReason: reason, steps: [], decisive: nil)
    }
  }

  private func played() -> [CellReport] {
    var progress = [Progress](repeating: Progress(), count: scenario.matrix.cells.count)
    var branches = firstBranches()
    while let branch = branches.popLast() {
      guard branch.step < scenario.steps.count else { continue }
      branches += advance(branch, &progress).reversed()
    }
    for number in progress.indices { finish(&progress[number], cell: number) }
    let working = neighbours(of: progress)
    return progress.enumerated().map { report(of: $1, cell: $0, worksWith: working[$0]) }
  }

  /// One branch for each different beginning: the date of the rules and what the world assumes.
  private func firstBranches() -> [Branch] {
    scenario.matrix.cells.indices.grouped { scenario.settings[$0] }.reversed().map { settings, cells in
      Branch(
        cells: cells, step: 0, simulation: beginnings.simulation(settings))
    }
  }

  private func advance(_ branch: Branch, _ progress: inout [Progress]) -> [Branch] {
    let step = scenario.steps[branch.step]
    return branch.cells.grouped { step.callOfCell[$0] }.compactMap { call, cells in
      var simulation = branch.simulation
      var alive = cells
      if let call {
        let outcome = simulation.perform(step.calls[call].request(in: simulation.world, at: simulation.clock))
        let judgements = judge(step, cells, Judge(outcome: outcome, world: simulation.world))
        let report = OutcomeReport(outcome, isDetailed: detail == .everything || isTold(outcome, judgements))
        for cell in cells {
          record(branch.step, cell, judgements[step.expectationOfCell[cell]] ?? nil, report, &progress[cell])
        }
        alive = cells.filter { !progress[$0].isOver }
      }
      return alive.isEmpty ? nil : Branch(cells: alive, step: branch.step + 1, simulation: simulation)
    }
  }

  /// What becomes of each expectation of a step, asked once for all cells that share it; nil where nothing is asked.
  private func judge(_ step: ScenarioStep, _ cells: [Int], _ judge: Judge) -> [Int?: Judge.Judgement?] {
    var judgements: [Int?: Judge.Judgement?] = [:]
    for number in Set(cells.map { step.expectationOfCell[$0] }) {
      if let number {
        judgements[number] = judge.judge(step.expectations[number])
      } else {
        judgements[nil] = .some(step.hasExpectations ? nil : judge.mustSucceed(step.verbSpan))
      }
    }
    return judgements
  }

  /// Whether somebody will be told about an outcome: it is not as expected, or nobody said what should come of it.
  private func isTold(_ outcome: Outcome, _ judgements: [Int?: Judge.Judgement?]) -> Bool {
    judgements.values.contains { judgement in
      switch judgement {
      case .held: false
      case .broken, .undetermined: true
      case nil: outcome.answer != .granted
      }
    }
  }

  private func record(
    _ number: Int, _ cell: Int, _ judgement: Judge.Judgement?, _ report: OutcomeReport, _ progress: inout Progress
  ) {
    let step = scenario.steps[number]
    let expectation = step.expectationOfCell[cell].map { step.expectations[$0] }
    if expectation != nil { progress.isAsserted = true }
    var verdict = Verdict.notAsserted
    var mismatch: Mismatch?
    switch judgement {
    case .held: verdict = .held
    case .broken(let what):
      verdict = .broken
      mismatch = what
    case .undetermined(let what):
      verdict = .undetermined
      mismatch = what
    case nil: break
    }
    let span = mismatch?.span ?? expectation?.span ?? step.verbSpan
    progress.numbers.append(number)
    progress.steps.append(
      StepReport(
        section: step.section.rawValue, verb: step.verb, place: place(span), span: span, verdict: verdict,
        mismatch: mismatch, outcome: report))
    let isDecisive = expectation != nil || mismatch != nil || step.hasExpectations
    if isDecisive { progress.decisive = progress.steps.count - 1 }
    if verdict == .broken || verdict == .undetermined {
      progress.verdict = verdict
      progress.isOver = true
    } else if verdict == .notAsserted, report.answer != .succeeds {
      // Nobody said what should come of it, so nothing behind it can be judged.
      progress.isOver = true
    }
  }

  /// What a cell never reached is broken; a cell of which nothing was asked is not asserted.
  private func finish(_ progress: inout Progress, cell: Int) {
    guard progress.verdict == .held else { return }
    let asksSomewhere = scenario.steps.contains(where: \.hasExpectations)
    guard progress.isOver else {
      if asksSomewhere, !progress.isAsserted { progress.verdict = .notAsserted }
      return
    }
    guard let last = progress.steps.last, let reached = progress.numbers.last else { return }
    let unreached = scenario.steps.enumerated().dropFirst(reached + 1).filter { $1.callOfCell[cell] != nil }
    // Where nothing is left to do, all that was asked has been answered.
    if !unreached.isEmpty || !progress.isAsserted { progress.verdict = .notAsserted }
    if let (number, missed) = unreached.first(where: { $1.expectationOfCell[cell] != nil }),
      let expectation = missed.expectationOfCell[cell].map({ missed.expectations[$0] })
    {
      progress.verdict = .broken
      progress.numbers.append(number)
      progress.steps.append(
        StepReport(
          section: missed.section.rawValue, verb: missed.verb, place: place(expectation.span),
          span: expectation.span, verdict: .broken,
          mismatch: Mismatch(
            message: "the step is never reached, because `\(last.verb)` before it did not succeed",
            expected: "reached", actual: "never reached", span: expectation.span),
          outcome: last.outcome))
      progress.decisive = progress.steps.count - 1
    }
  }

  private func report(of progress: Progress, cell: Int, worksWith: [String]) -> CellReport {
    CellReport(
      choices: scenario.matrix.cells[cell].choices, name: scenario.matrix.name(of: scenario.matrix.cells[cell]),
      asOf: scenario.settings[cell].asOf.description, verdict: progress.verdict, steps: progress.steps,
      decisive: progress.decisive ?? progress.steps.indices.last, worksWith: worksWith)
  }

  /// How many ways out are named for one axis: enough to choose from, and few enough to read.
  private static let mostNeighbours = 20

  /// For each cell whose decisive step does not succeed, the cells one axis away in which the same step does.
  ///
  /// - Complexity: O(cells × axes).
  private func neighbours(of progress: [Progress]) -> [[String]] {
    let cells = scenario.matrix.cells
    var working = [[String]](repeating: [], count: cells.count)
    for (number, axis) in scenario.matrix.axes.enumerated() {
      // What two cells share that differ only on this axis, and the step that the grid shows.
      struct Line: Hashable {
        var choices: [Int]
        let step: Int
      }
      var lines: [Line: [Int]] = [:]
      func line(_ cell: Int) -> Line? {
        let progress = progress[cell]
        guard let decisive = progress.decisive ?? progress.steps.indices.last else { return nil }
        var choices = cells[cell].choices
        choices[number] = 0
        return Line(choices: choices, step: progress.numbers[decisive])
      }
      func succeeds(_ cell: Int) -> Bool {
        let progress = progress[cell]
        return (progress.decisive ?? progress.steps.indices.last).map { progress.steps[$0].outcome.answer == .succeeds }
          ?? false
      }
      for cell in cells.indices where succeeds(cell) {
        if let line = line(cell), lines[line, default: []].count < Self.mostNeighbours {
          lines[line, default: []].append(cells[cell].choices[number])
        }
      }
      for cell in cells.indices where !succeeds(cell) {
        guard let line = line(cell) else { continue }
        working[cell] += (lines[line] ?? []).sorted().map { "\(axis.name)=\(axis.values[$0].name)" }
      }
    }
    return working
  }

  private func place(_ span: SourceSpan) -> SourcePlace {
    sources.place(span) ?? SourcePlace(path: path, line: 1, column: 1)
  }
}
