import SourceDiagnostics

/// The cells of a scenario and the values that are put in place in each.
struct CellReader {
  let axes: [Axis]
  let cells: [Cell]
  let lets: [String: Value]
  private let projection: CellProjection

  init(axes: [Axis], cells: [Cell], lets: [String: Value]) {
    self.axes = axes
    self.cells = cells
    self.lets = lets
    projection = CellProjection(axes: axes, lets: lets)
  }

  /// Decodes values once for all cells that agree on the axes they depend on.
  ///
  /// - Returns: the different results, and for each cell the number of its result.
  func decode<Result>(
    _ values: [Value], in selected: (Int) -> Bool = { _ in true }, log: @escaping (Diagnostic) -> Void,
    _ make: ([Value]) -> Result?
  ) -> (results: [Result], ofCell: [Int?]) {
    let used = projection.axes(of: values)
    var results: [Result] = []
    var known: [[Int]: Int?] = [:]
    let ofCell = cells.enumerated().map { number, cell -> Int? in
      guard selected(number) else { return nil }
      let key = used.map { cell.choices[$0] }
      if let result = known[key] { return result }
      let substitution = Substitution(bindings: bindings(of: cell), log: log)
      var result: Int?
      if let made = make(values.map { substitution.apply(to: $0) }) {
        result = results.count
        results.append(made)
      }
      known[key] = .some(result)
      return result
    }
    return (results, ofCell)
  }

  private func bindings(of cell: Cell) -> [String: Substitution.Binding] {
    var bindings = lets.mapValues { Substitution.Binding(value: $0, isAxis: false) }
    for (axis, choice) in zip(axes, cell.choices) {
      bindings[axis.name] = Substitution.Binding(value: axis.values[choice].value, isAxis: true)
    }
    return bindings
  }
}
