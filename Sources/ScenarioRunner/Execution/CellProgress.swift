/// What has been found out about one cell so far.
struct CellProgress {
  private(set) var steps: [StepReport] = []

  /// What each of `steps` is in the scenario: the number of a step, or behind those the number of a statement.
  private(set) var numbers: [Int] = []

  /// The number of the last step that was done.
  var reached: Int?
  var isAsserted = false
  var verdict: Verdict = .held

  /// The number in `steps` of what broke, else of what was left open, else of what was asked last.
  private(set) var decisive: Int?
  var isOver = false

  /// The number in `steps` of what the grid shows.
  var shown: Int? { decisive ?? steps.indices.last }

  mutating func add(_ report: StepReport, number: Int) {
    numbers.append(number)
    steps.append(report)
    let isWorse = weight(report.verdict) > weight(verdict)
    if isWorse { verdict = report.verdict }
    if isWorse || (report.isAsked && weight(verdict) == 0) { decisive = steps.count - 1 }
  }

  /// What does not hold is told before what is left open.
  private func weight(_ verdict: Verdict) -> Int {
    switch verdict {
    case .held, .notAsserted, .skipped, .unreadable: 0
    case .undetermined: 1
    case .broken: 2
    }
  }
}
