import AzureModel
import AzureSimulator
import ScenarioLanguage
import SourceDiagnostics

/// Plays one scenario: cells that agree up to a step share everything up to it.
struct ScenarioRun {
  let scenario: Scenario
  private let path: String
  private let sources: SourceMap
  private let beginnings: Beginnings
  let detail: Runner.Detail

  init(_ scenario: Scenario, path: String, sources: SourceMap, beginnings: Beginnings, detail: Runner.Detail) {
    self.scenario = scenario
    self.path = path
    self.sources = sources
    self.beginnings = beginnings
    self.detail = detail
  }

  /// Cells that have gone the same way up to a step, where it led, and what was seen on it.
  struct Branch {
    let cells: [Int]
    let step: Int
    let simulation: Simulation
    var watch: Watch
  }

  func report(isPlaying: Bool = true) -> ScenarioReport {
    let cells = isPlaying ? scenario.skip.map(skipped) ?? played() : []
    return ScenarioReport(
      path: path, title: scenario.title, place: place(scenario.titleSpan), about: scenario.about,
      sources: scenario.sources, tags: scenario.tags,
      axes: scenario.matrix.axes.map { .init(name: $0.name, values: $0.values.map(\.name)) },
      selection: scenario.matrix.selection, cells: cells)
  }

  private func skipped(_ reason: String) -> [CellReport] {
    scenario.matrix.cells.enumerated().map { number, cell in
      CellReport(
        choices: cell.choices, name: scenario.matrix.name(of: cell), asOf: scenario.settings[number].asOf.description,
        verdict: .skipped, skipReason: reason, steps: [], decisive: nil)
    }
  }

  private func played() -> [CellReport] {
    var progress = [CellProgress](repeating: CellProgress(), count: scenario.matrix.cells.count)
    var branches = firstBranches(&progress)
    while let branch = branches.popLast() {
      if branch.step < scenario.steps.count {
        branches += advance(branch, &progress).reversed()
      } else {
        conclude(branch, &progress)
      }
    }
    for number in progress.indices { finish(&progress[number], cell: number) }
    let working = neighbours(of: progress)
    return progress.enumerated().map { report(of: $1, cell: $0, worksWith: working[$0]) }
  }

  /// One branch for each different beginning: the date of the rules and what the world assumes.
  private func firstBranches(_ progress: inout [CellProgress]) -> [Branch] {
    scenario.matrix.cells.indices.grouped { scenario.settings[$0] }.reversed().compactMap { settings, cells in
      let simulation = beginnings.simulation(settings)
      var watch = Watch(scenario.throughout)
      watch.look(at: simulation, keys(of: cells) { $0.begin == 0 })
      let alive = recordWatched(watch, cells, done: 0, &progress)
      return alive.isEmpty ? nil : Branch(cells: alive, step: 0, simulation: simulation, watch: watch)
    }
  }

  /// Whether nobody was asked: of what is built by decree there is nothing to tell but that it is there.
  private func isByFiat(_ call: StepCall) -> Bool { call.actor == .fiat }

  private func advance(_ branch: Branch, _ progress: inout [CellProgress]) -> [Branch] {
    let step = scenario.steps[branch.step]
    return branch.cells.grouped { step.callOfCell[$0] }.compactMap { call, cells in
      var simulation = branch.simulation
      var watch = branch.watch
      if let call {
        let watched = keys(of: cells) { $0.begin <= branch.step && branch.step < $0.end }
        let tries = Tries(step.calls[call], in: &simulation) { watch.follow(from: $0, to: $1, watched) }
        let judgements = judge(step, cells, Judge(outcome: tries.outcome, world: simulation.world))
        let report = OutcomeReport(
          tries.outcome, retry: tries.retry,
          isDetailed: isTold(tries.outcome, judgements) || (detail == .everything && !isByFiat(step.calls[call])))
        for cell in cells {
          let judged = judgements[step.expectationOfCell[cell]] ?? nil
          record(branch.step, cell, judged, report, &progress[cell])
        }
      }
      watch.look(at: simulation, keys(of: cells) { $0.begin == branch.step + 1 })
      let alive = recordWatched(watch, cells, done: branch.step + 1, &progress)
      return alive.isEmpty
        ? nil : Branch(cells: alive, step: branch.step + 1, simulation: simulation, watch: watch)
    }
  }

  /// What becomes of each expectation of a step, asked once for all cells that share it; nil where nothing is asked.
  private func judge(_ step: ScenarioStep, _ cells: [Int], _ judge: Judge) -> [Int?: Judged?] {
    var judgements: [Int?: Judged?] = [:]
    for number in Set(cells.map { step.expectationOfCell[$0] }) {
      if let number {
        let expectation = step.expectations[number]
        judgements[number] = Judged(judgement: judge.judge(expectation), fields: judge.fields(expectation))
      } else {
        judgements[nil] = .some(
          step.hasExpectations ? nil : Judged(judgement: judge.mustSucceed(step.verbSpan), fields: []))
      }
    }
    return judgements
  }

  /// What became of an expectation, as a whole and field by field.
  private struct Judged {
    let judgement: Judge.Judgement
    let fields: [FieldReport]
  }

  /// Whether somebody will be told about an outcome: it is not as expected, or nobody said what should come of it.
  private func isTold(_ outcome: Outcome, _ judgements: [Int?: Judged?]) -> Bool {
    judgements.values.contains { judged in
      switch judged?.judgement {
      case .held: false
      case .broken, .undetermined: true
      case nil: outcome.answer != .granted
      }
    }
  }

  private func record(
    _ number: Int, _ cell: Int, _ judged: Judged?, _ report: OutcomeReport, _ progress: inout CellProgress
  ) {
    let step = scenario.steps[number]
    let expectation = step.expectationOfCell[cell].map { step.expectations[$0] }
    if expectation != nil { progress.isAsserted = true }
    let (verdict, mismatch) = judged?.judgement.verdict ?? (.notAsserted, nil)
    let span = mismatch?.span ?? expectation?.span ?? step.verbSpan
    let isAsked = expectation != nil || mismatch != nil || step.hasExpectations
    progress.reached = number
    progress.add(
      StepReport(
        section: step.section.rawValue, verb: step.verb, place: place(span), span: span, isAsked: isAsked,
        verdict: verdict, mismatch: mismatch, outcome: report, fields: judged?.fields ?? []), number: number)
    // What is not as expected ends the cell; behind what nobody said anything about nothing can be judged.
    if mismatch != nil || (verdict == .notAsserted && report.answer != .succeeds) { progress.isOver = true }
  }

  private func report(of progress: CellProgress, cell: Int, worksWith: [String]) -> CellReport {
    CellReport(
      choices: scenario.matrix.cells[cell].choices, name: scenario.matrix.name(of: scenario.matrix.cells[cell]),
      asOf: scenario.settings[cell].asOf.description, verdict: progress.verdict, steps: progress.steps,
      decisive: progress.shown, worksWith: worksWith)
  }

  func place(_ span: SourceSpan) -> SourcePlace {
    sources.place(span) ?? SourcePlace(path: path, line: 1, column: 1)
  }
}
