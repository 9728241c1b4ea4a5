/// Which axes a value depends on, directly or through `let`, so that it is decoded once for all cells that agree on them.
struct CellProjection {
  private let axes: [String: Int]
  private let lets: [String: Value]

  init(axes: [Axis], lets: [String: Value]) {
    self.axes = Dictionary(axes.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.lets = lets
  }

  /// The numbers of the axes that values depend on, in ascending order.
  func axes(of values: [Value]) -> [Int] {
    var found: Set<Int> = []
    var visited: Set<String> = []
    for value in values { collect(value, &found, &visited) }
    return found.sorted()
  }

  private func collect(_ value: Value, _ found: inout Set<Int>, _ visited: inout Set<String>) {
    switch value.kind {
    case .null, .bool, .int, .float, .string: break
    case .list(let items): for item in items { collect(item, &found, &visited) }
    case .map(let entries): for entry in entries { collect(entry.value, &found, &visited) }
    case .expression(let expression): collect(expression, &found, &visited)
    case .template(let pieces):
      for case .expression(let expression) in pieces { collect(expression, &found, &visited) }
    }
  }

  private func collect(_ expression: Expression, _ found: inout Set<Int>, _ visited: inout Set<String>) {
    guard expression.qualifier == nil, visited.insert(expression.name).inserted else { return }
    if let axis = axes[expression.name] { found.insert(axis) }
    if let value = lets[expression.name] { collect(value, &found, &visited) }
  }
}
