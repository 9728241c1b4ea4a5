/// Which axes a value depends on, directly or through other named values, so that it is decoded once for all cells that
/// agree on them.
struct CellProjection {
  private let axes: [String: Int]

  /// For each axis and `let`, the names in its values.
  private let namesIn: [String: Set<String>]

  init(axes: [Axis], lets: [String: Value]) {
    self.axes = Dictionary(axes.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    var namesIn = lets.mapValues(\.names)
    for axis in axes { namesIn[axis.name] = axis.values.reduce(into: []) { $0.formUnion($1.value.names) } }
    self.namesIn = namesIn
  }

  /// The numbers of the axes that values depend on, in ascending order.
  func axes(of values: [Value]) -> [Int] {
    var found: Set<Int> = []
    var visited: Set<String> = []
    // A list of what is left to do instead of recursion: named values may name others in chains of any length.
    var waiting = values.flatMap(\.names)
    while let name = waiting.popLast() {
      guard let names = namesIn[name], visited.insert(name).inserted else { continue }
      if let axis = axes[name] { found.insert(axis) }
      waiting += names
    }
    return found.sorted()
  }
}

extension Value {
  /// The names without a kind that stand in `${…}` anywhere in it.
  var names: Set<String> {
    switch kind {
    case .null, .bool, .int, .float, .string: []
    case .list(let items): items.reduce(into: []) { $0.formUnion($1.names) }
    case .map(let entries): entries.reduce(into: []) { $0.formUnion($1.value.names) }
    case .expression(let expression): expression.qualifier == nil ? [expression.name] : []
    case .template(let pieces):
      pieces.reduce(into: []) { names, piece in
        if case .expression(let expression) = piece, expression.qualifier == nil { names.insert(expression.name) }
      }
    }
  }
}
