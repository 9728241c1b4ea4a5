/// Finding ways out: what would have to be otherwise for the step to succeed.
extension ScenarioRun {
  /// How many ways out are named for one axis: enough to choose from, and few enough to read.
  private static let mostNeighbours = 20

  /// For each cell whose decisive step does not succeed, the cells one axis away in which the same step does.
  ///
  /// - Complexity: O(cells × axes).
  func neighbours(of progress: [CellProgress]) -> [[String]] {
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
        guard let decisive = progress.shown else { return nil }
        var choices = cells[cell].choices
        choices[number] = 0
        return Line(choices: choices, step: progress.numbers[decisive])
      }
      func succeeds(_ cell: Int) -> Bool {
        let progress = progress[cell]
        return progress.shown.map { progress.steps[$0].outcome.answer == .succeeds } ?? false
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
}
