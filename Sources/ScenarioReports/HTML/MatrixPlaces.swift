/// Where each cell of a grid stands, in words.
struct MatrixPlaces {
  /// The axis whose values `columns` holds; nil without axes.
  let columnAxis: String?

  /// The heading of the group of each cell; nil with fewer than three axes.
  private(set) var groups: [String?]

  /// The heading of the row of each cell; nil where rows need no words.
  private(set) var rows: [String?]

  /// The value of each cell on the column axis.
  private(set) var columns: [String]

  /// The position of each cell in reading order.
  private var ranks: [Int]

  init(_ grid: MatrixGrid, count: Int) {
    groups = Array(repeating: nil, count: count)
    rows = Array(repeating: nil, count: count)
    columns = Array(repeating: "", count: count)
    ranks = Array(repeating: 0, count: count)
    columnAxis = grid.columnAxis ?? grid.rowAxis
    var rank = 0
    for group in grid.groups {
      for row in group.rows {
        let own = grid.columnAxis == nil ? nil : grid.rowAxis.map { "\($0): \(row.heading)" }
        for (column, cell) in row.cells.enumerated() {
          guard let cell else { continue }
          groups[cell] = group.heading
          rows[cell] = own
          columns[cell] = grid.columnAxis == nil ? row.heading : grid.columns[column]
          ranks[cell] = rank
          rank += 1
        }
      }
    }
  }

  /// Cells in reading order.
  func sorted(_ cells: [Int]) -> [Int] { cells.sorted { ranks[$0] < ranks[$1] } }

  /// The place of one cell in one line.
  func title(_ cell: Int) -> String {
    let column = columnAxis.map { "\($0): \(columns[cell])" } ?? columns[cell]
    return [groups[cell], rows[cell], column].compactMap(\.self).joined(separator: ", ")
  }
}
