/// Chooses cells in which every two values of different axes stand together at least once.
///
/// Deterministic: the first pair that is not covered yet is put into a new cell, which is filled axis by axis with the
/// value that covers most further pairs, the first of several. A pair that no cell may hold is left out.
struct PairwiseCells {
  enum Cover {
    case cells([Cell], pairs: Int)

    /// More pairs than can be looked at.
    case tooMany

    /// What is excluded made the search too long.
    case tooHard
  }

  static let mostPairs = 1_000_000

  /// How much may be looked at in all cells together: a value beside another, or a filter, which takes longer.
  private static let mostWork = 20_000_000
  private static let workOfFilter = 16

  private let counts: [Int]
  private let excluded: [CellFilter]

  /// The filters that name each axis.
  private let filtersOfAxis: [[Int]]

  /// Where the pairs of two axes begin, by the first axis and the second behind it.
  private var begin: [[Int]] = []
  private var isCovered: [Bool] = []
  private var work = 0

  /// - Parameters:
  ///   - counts: how many values each axis has.
  ///   - excluding: what no cell may match.
  init(counts: [Int], excluding: [CellFilter]) {
    self.counts = counts
    excluded = excluding
    var filtersOfAxis = [[Int]](repeating: [], count: counts.count)
    for (number, filter) in excluding.enumerated() {
      for condition in filter.conditions { filtersOfAxis[condition.axis].append(number) }
    }
    self.filtersOfAxis = filtersOfAxis
  }

  /// - Complexity: O(cells × axes² × values), and more where `excluding` leads into dead ends.
  consuming func cover() -> Cover {
    guard let total = numberPairs() else { return .tooMany }
    isCovered = [Bool](repeating: false, count: total)
    var cells: Set<Cell> = []
    var impossible = 0
    for first in counts.indices {
      for second in counts.indices where second > first {
        for pair in 0..<(counts[first] * counts[second]) where !isCovered[begin[first][second - first - 1] + pair] {
          let fixed = [(first, pair / counts[second]), (second, pair % counts[second])]
          guard let choices = cell(holding: fixed) else {
            guard work < Self.mostWork else { return .tooHard }
            impossible += 1
            continue
          }
          markCovered(choices)
          cells.insert(Cell(choices: choices))
          guard cells.count <= Matrix.mostCells else { return .tooMany }
        }
      }
    }
    return .cells(
      cells.sorted { $0.choices.lexicographicallyPrecedes($1.choices) }, pairs: total - impossible)
  }

  /// Gives every pair its number; nil when there are too many.
  private mutating func numberPairs() -> Int? {
    guard counts.count * (counts.count - 1) / 2 <= Self.mostPairs else { return nil }
    var total = 0
    for first in counts.indices {
      var row: [Int] = []
      for second in counts.indices where second > first {
        row.append(total)
        let (pairs, overflow) = counts[first].multipliedReportingOverflow(by: counts[second])
        guard !overflow, pairs <= Self.mostPairs - total else { return nil }
        total += pairs
      }
      begin.append(row)
    }
    return total
  }

  private func number(_ axis: Int, _ value: Int, _ other: Int, _ otherValue: Int) -> Int {
    axis < other
      ? begin[axis][other - axis - 1] + value * counts[other] + otherValue
      : begin[other][axis - other - 1] + otherValue * counts[axis] + value
  }

  private mutating func markCovered(_ choices: [Int]) {
    for first in choices.indices {
      for second in choices.indices where second > first {
        isCovered[number(first, choices[first], second, choices[second])] = true
      }
    }
  }

  /// A cell with the fixed values that nothing excludes; nil where there is none, or the search takes too long.
  private mutating func cell(holding fixed: [(axis: Int, value: Int)]) -> [Int]? {
    var choices = [Int?](repeating: nil, count: counts.count)
    for (axis, value) in fixed { choices[axis] = value }
    guard fixed.allSatisfy({ isAllowed(choices, at: $0.axis) }) else { return nil }
    let open = counts.indices.filter { choices[$0] == nil }
    // For each open axis that was reached, the values still to try, the best one last.
    var untried: [[Int]] = []
    while untried.count < open.count {
      untried.append(candidates(open[untried.count], choices))
      work += counts[open[untried.count - 1]] * counts.count
      while true {
        guard let depth = untried.indices.last else { return nil }
        let axis = open[depth]
        work += 1 + filtersOfAxis[axis].count * Self.workOfFilter
        guard work < Self.mostWork else { return nil }
        guard let value = untried[depth].popLast() else {
          choices[axis] = nil
          untried.removeLast()
          continue
        }
        choices[axis] = value
        if isAllowed(choices, at: axis) { break }
      }
    }
    return choices.compactMap { $0 }
  }

  /// The values of an axis, those that cover most pairs with what is chosen last.
  private func candidates(_ axis: Int, _ choices: [Int?]) -> [Int] {
    let gains = (0..<counts[axis]).map { value in
      choices.enumerated().count { other, chosen in
        guard let chosen, other != axis else { return false }
        return !isCovered[number(axis, value, other, chosen)]
      }
    }
    return gains.indices.sorted { (gains[$0], -$0) < (gains[$1], -$1) }
  }

  /// Whether no filter that names the axis matches what is chosen by now.
  private func isAllowed(_ choices: [Int?], at axis: Int) -> Bool {
    filtersOfAxis[axis].allSatisfy { number in
      excluded[number].conditions.contains { condition in
        choices[condition.axis].map { !condition.values.contains($0) } ?? true
      }
    }
  }
}
