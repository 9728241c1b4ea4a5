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

  /// In the order of the product, the last axis fastest.
  package let cells: [Cell]

  /// What was chosen from the product, where only its pairs had to be covered.
  package let pairs: PairCover?

  /// More cells than this are refused before they are made.
  package static let mostCells = 100_000

  package init(axes: [Axis], cells: [Cell], pairs: PairCover? = nil) {
    self.axes = axes
    self.cells = cells
    self.pairs = pairs
  }

  /// The names of a cell's choices, axis by axis: what identifies it, whatever is added around it.
  package func name(of cell: Cell) -> String {
    zip(axes, cell.choices).map { "\($0.name)=\($0.values[$1].name)" }.joined(separator: " ")
  }

  /// How many cells the axes multiply to; nil above the largest number.
  static func size(of axes: [Axis]) -> Int? {
    var size = 1
    for axis in axes {
      let (product, overflow) = size.multipliedReportingOverflow(by: axis.values.count)
      guard !overflow else { return nil }
      size = product
    }
    return size
  }

  /// The product of some values of each axis, without what is excluded; nil when it would be too large.
  static func cells(of values: [[Int]], excluding: [CellFilter] = []) -> [Cell]? {
    var size = 1
    for choices in values {
      let (product, overflow) = size.multipliedReportingOverflow(by: choices.count)
      guard !overflow, product <= mostCells else { return nil }
      size = product
    }
    var cells = [Cell(choices: [])]
    for choices in values {
      cells = cells.flatMap { cell in choices.map { Cell(choices: cell.choices + [$0]) } }
    }
    return cells.filter { cell in !excluding.contains { $0.matches(cell) } }
  }
}

/// Cells that hold every two values of different axes together, instead of the whole product.
package struct PairCover: Hashable, Sendable {
  /// How many pairs of values there are, without those that no cell may hold.
  package let pairs: Int

  /// How many cells the axes multiply to; nil where that is beyond the largest number.
  package let product: Int?
}
