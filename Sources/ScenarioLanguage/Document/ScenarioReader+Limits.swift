import SourceDiagnostics

/// What would take too long to look at, refused before it is begun.
extension ScenarioReader {
  /// How many steps, statements and expectations, or selectors of cells, there may be in all cells together.
  static let mostWork = 10_000_000

  /// More axes than this make names that nobody reads.
  static let mostAxes = 100

  /// Whether all that is asked can be asked in every cell.
  mutating func isWithinLimits(_ root: Value, _ cells: CellReader) -> Bool {
    let steps = ["given", "steps"].flatMap { items(root[$0]) }
    let expectations = steps.reduce(0) { $0 + max(1, items($1["expect"]).count) }
    let acts = steps.reduce(0) { $0 + 1 + ($1["deployment"]?.value.deployedResources.count ?? 0) }
    // What holds throughout is asked behind every step, and behind every resource of a deployment.
    let watched = items(root["throughout"]).count * (acts + 1)
    let work = acts + expectations + items(root["then"]).count + watched
    guard work * cells.cells.count > Self.mostWork else { return true }
    log.report(
      Diagnostic(
        ScenarioCode.tooMuchToPlay,
        "\(work) steps, expectations and statements behind them in \(cells.cells.count) cells are too many to be played",
        at: (root["steps"] ?? root["given"] ?? root["throughout"])?.keySpan, "in every cell",
        help: ["leave out values of axes, or split the scenario"]))
    return false
  }

  /// Reports steps that are tried again too often in all cells together.
  mutating func reportTries(of steps: [ScenarioStep], watchedBy statements: Int) {
    var tries = 0
    for step in steps where step.calls.contains(where: { $0.retry != nil }) {
      for call in step.callOfCell { tries += call.flatMap { step.calls[$0].retry?.tries } ?? 0 }
      guard tries * (1 + statements) > Self.mostWork else { continue }
      log.report(
        Diagnostic(
          ScenarioCode.tooMuchToPlay,
          "up to here the steps are tried up to \(tries) times, which are too many to be played",
          at: .init(step.verbSpan, "tried again"), help: ["try less often, or in fewer cells"]))
      return
    }
  }

  /// Whether selectors can be compared with every cell of a product.
  mutating func isWithinLimits(selectors: Int, cells: Int?, _ entry: Value.Entry?) -> Bool {
    guard let cells, cells <= Matrix.mostCells, selectors * cells > Self.mostWork else { return true }
    log.report(
      Diagnostic(
        ScenarioCode.tooMuchToPlay, "\(selectors) selectors are more than can be compared with \(cells) cells",
        at: entry?.keySpan, "too many", help: ["name several values at once: `{ axis: [one, another] }`"]))
    return false
  }

  private func items(_ entry: Value.Entry?) -> [Value] {
    if case .list(let items)? = entry?.value.kind { items } else { [] }
  }
}

extension Diagnostic {
  /// A diagnostic with a place that may be missing.
  fileprivate init(_ code: ScenarioCode, _ message: String, at span: SourceSpan?, _ label: String, help: [String]) {
    self.init(code, message, at: span.map { .init($0, label) }, help: help)
  }
}
