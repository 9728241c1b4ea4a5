import SourceDiagnostics

/// Finds axes and `let` values that contain themselves, directly or by way of each other.
struct NamedValueCycles {
  /// The names in each name's value.
  private let edges: [String: [String]]
  private let order: [String]

  /// - Parameter values: names with their values, in the order in which they were written.
  init(_ values: [(name: String, value: Value)]) {
    var edges: [String: Set<String>] = [:]
    for (name, value) in values { edges[name, default: []].formUnion(value.names) }
    let known = Set(edges.keys)
    self.edges = edges.mapValues { $0.intersection(known).sorted() }
    order = values.map(\.name)
  }

  /// Each circle once, as the names along it, beginning with the one that was reached first.
  ///
  /// - Complexity: O(names + references between them).
  func all() -> [[String]] {
    var cycles: [[String]] = []
    var finished: Set<String> = []
    for start in order where !finished.contains(start) {
      // The way from the start, and for each name on it how many of its edges were followed.
      var way = [start]
      var followed = [0]
      var place = [start: 0]
      while let name = way.last {
        let next = edges[name] ?? []
        guard followed[followed.count - 1] < next.count else {
          finished.insert(name)
          place[name] = nil
          way.removeLast()
          followed.removeLast()
          continue
        }
        let target = next[followed[followed.count - 1]]
        followed[followed.count - 1] += 1
        if let first = place[target] {
          cycles.append(Array(way[first...]))
        } else if !finished.contains(target) {
          place[target] = way.count
          way.append(target)
          followed.append(0)
        }
      }
    }
    return cycles
  }
}
