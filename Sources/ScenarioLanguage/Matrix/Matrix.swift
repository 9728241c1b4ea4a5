import SourceDiagnostics

/// One dimension of a scenario: a name and its values in the order written.
package struct Axis: Sendable {
  package struct Value: Sendable {
    package let name: String
    package let value: ScenarioLanguage.Value
    package let span: SourceSpan
  }

  package let name: String
  package let span: SourceSpan
  package let values: [Axis.Value]
  private let numbers: [String: Int]

  package init(name: String, span: SourceSpan, values: [Axis.Value]) {
    self.name = name
    self.span = span
    self.values = values
    numbers = Dictionary(values.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The number of the value of a name.
  func number(of name: String) -> Int? { numbers[name] }
}

/// A choice of one value on every axis.
package struct Cell: Hashable, Sendable {
  /// The chosen value of each axis, in the order of the axes.
  package let choices: [Int]

  package init(choices: [Int]) {
    self.choices = choices
  }
}

/// Selects cells by naming values of axes; a cell matches when each named axis has one of the named values.
package struct CellFilter: Sendable {
  /// Axis and the values that match, both by number.
  package let conditions: [(axis: Int, values: Set<Int>)]

  package func matches(_ cell: Cell) -> Bool {
    conditions.allSatisfy { $0.values.contains(cell.choices[$0.axis]) }
  }
}

/// The axes of a scenario and the cells they make.
package struct Matrix: Sendable {
  package let axes: [Axis]
  package let cells: [Cell]

  /// More cells than this are refused before they are made.
  package static let mostCells = 100_000

  /// The names of a cell's choices, axis by axis: what identifies it, whatever is added around it.
  package func name(of cell: Cell) -> String {
    zip(axes, cell.choices).map { "\($0.name)=\($0.values[$1].name)" }.joined(separator: " ")
  }

  /// The product of all axes without what is excluded; nil when it would be too large.
  static func cells(of axes: [Axis], excluding: [CellFilter]) -> [Cell]? {
    var size = 1
    for axis in axes {
      let (product, overflow) = size.multipliedReportingOverflow(by: axis.values.count)
      guard !overflow, product <= mostCells else { return nil }
      size = product
    }
    var cells = [Cell(choices: [])]
    for axis in axes {
      cells = cells.flatMap { cell in axis.values.indices.map { Cell(choices: cell.choices + [$0]) } }
    }
    return cells.filter { cell in !excluding.contains { $0.matches(cell) } }
  }
}
