import ScenarioRunner

/// The cells of a scenario as rows and columns: the last axis runs across, the one before it down, the rest in groups.
struct MatrixGrid {
  struct Row {
    let heading: String

    /// The number of the cell in each column; nil where the matrix has none.
    let cells: [Int?]
  }

  /// Rows that share the values of the outer axes.
  struct Group {
    /// The outer values, nil with fewer than three axes.
    let heading: String?
    let rows: [Row]
  }

  /// The axis that runs across; nil with fewer than two axes.
  let columnAxis: String?

  /// The axis that runs down; nil without axes.
  let rowAxis: String?
  let columns: [String]
  let groups: [Group]

  /// Rows and columns without a cell are left out.
  init(_ scenario: ScenarioReport) {
    let axes = scenario.axes
    columnAxis = axes.count > 1 ? axes.last?.name : nil
    let rowNumber = axes.count > 1 ? axes.count - 2 : axes.isEmpty ? nil : 0
    rowAxis = rowNumber.map { axes[$0].name }
    let acrossNumber = axes.count > 1 ? axes.count - 1 : nil

    var across: Set<Int> = []
    var order: [[Int]] = []
    var rows: [[Int]: [Int: Int]] = [:]
    for (number, cell) in scenario.cells.enumerated() {
      let column = acrossNumber.map { cell.choices[$0] } ?? 0
      let row = acrossNumber == nil ? cell.choices : Array(cell.choices.dropLast())
      across.insert(column)
      if rows[row] == nil { order.append(row) }
      rows[row, default: [:]][column] = number
    }
    order.sort { $0.lexicographicallyPrecedes($1) }
    let columnNumbers = across.sorted()
    columns = acrossNumber.map { axis in columnNumbers.map { Self.value(axes[axis], $0) } } ?? ["answer"]

    var groups: [(key: [Int], rows: [Row])] = []
    for row in order {
      let heading = rowNumber.map { Self.value(axes[$0], row[$0]) } ?? "this scenario"
      let cells = columnNumbers.map { rows[row]?[$0] }
      let outer = Array(row.dropLast())
      if groups.last?.key != outer { groups.append((outer, [])) }
      groups[groups.count - 1].rows.append(Row(heading: heading, cells: cells))
    }
    self.groups = groups.map { key, rows in
      let parts = key.enumerated().map { "\(axes[$0].name): \(Self.value(axes[$0], $1))" }
      return Group(heading: parts.isEmpty ? nil : parts.joined(separator: ", "), rows: rows)
    }
  }

  /// A heading may not be empty, or it would head nothing for those who hear the table.
  private static func value(_ axis: ScenarioReport.Axis, _ number: Int) -> String {
    let value = axis.values[number]
    return value.isEmpty ? "(empty)" : value
  }
}
