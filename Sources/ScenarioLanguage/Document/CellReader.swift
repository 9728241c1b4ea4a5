import SourceDiagnostics

/// The cells of a scenario and the values that are put in place in each.
struct CellReader {
  let axes: [Axis]
  let cells: [Cell]
  let lets: [String: Value]
  private let projection: CellProjection
  private let numbers: [String: Int]

  init(axes: [Axis], cells: [Cell], lets: [String: Value]) {
    self.axes = axes
    self.cells = cells
    self.lets = lets
    projection = CellProjection(axes: axes, lets: lets)
    numbers = Dictionary(axes.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Decodes values once for all cells that agree on the axes they depend on.
  ///
  /// - Parameters:
  ///   - refined: axes on which the first value depends besides, and what it is in a cell.
  ///   - isTolerant: whether values are made into results also where something could not be put in place.
  /// - Returns: the different results, and for each cell the number of its result.
  func decode<Result>(
    _ values: [Value], in selected: (Int) -> Bool = { _ in true },
    refined: (axes: Set<Int>, value: (Cell) -> Value)? = nil, isTolerant: Bool = false,
    log: @escaping (Diagnostic) -> Void,
    _ make: ([Value]) -> Result?
  ) -> (results: [Result], ofCell: [Int?]) {
    let used = Set(projection.axes(of: values)).union(refined?.axes ?? []).sorted()
    var results: [Result] = []
    var known: [[Int]: Int?] = [:]
    var left = Self.most
    let ofCell = cells.enumerated().map { number, cell -> Int? in
      guard selected(number), left > 0 else { return nil }
      let key = used.map { cell.choices[$0] }
      if let result = known[key] { return result }
      let substitution = Substitution(binding: { binding(of: $0, in: cell) }, log: log)
      let written = refined.map { [$0.value(cell)] + values.dropFirst() } ?? values
      let substituted = written.map { substitution.apply(to: $0) }
      left -= substitution.size
      if left <= 0, substitution.isSound { reportTooMuch(values, log) }
      var result: Int?
      // What is missing was reported; that the step lacks it, too, is no mistake of its own.
      if substitution.isSound || isTolerant, let made = make(substituted) {
        result = results.count
        results.append(made)
      }
      known[key] = .some(result)
      return result
    }
    return (results, ofCell)
  }

  /// How many values may be put in place in one field of all cells together.
  private static let most = 10_000_000

  private func reportTooMuch(_ values: [Value], _ log: (Diagnostic) -> Void) {
    log(
      Diagnostic(
        ScenarioCode.substitutionTooLarge, "all cells together make the values that are put in place here too large",
        at: values.first.map { .init($0.span, "too much") }, help: ["leave out cells, or make the values smaller"]))
  }

  private func binding(of name: String, in cell: Cell) -> Substitution.Binding? {
    if let number = numbers[name] {
      return Substitution.Binding(value: axes[number].values[cell.choices[number]].value, isAxis: true)
    }
    return lets[name].map { Substitution.Binding(value: $0, isAxis: false) }
  }
}
