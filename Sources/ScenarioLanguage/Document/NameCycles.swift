/// Finds the circles in which names lead to each other.
struct NameCycles {
  /// The names that each name leads to.
  private let edges: [String: [String]]
  private let order: [String]

  /// - Parameters:
  ///   - edges: The names that each name leads to; names without an entry lead nowhere.
  ///   - order: The names in the order in which they were written.
  init(edges: [String: [String]], order: [String]) {
    self.edges = edges
    self.order = order
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
