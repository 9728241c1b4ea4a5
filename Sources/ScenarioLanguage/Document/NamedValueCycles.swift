import SourceDiagnostics

extension NameCycles {
  /// The circles of axes and `let` values that contain themselves, directly or by way of each other.
  ///
  /// - Parameter values: names with their values, in the order in which they were written.
  init(_ values: [(name: String, value: Value)]) {
    var edges: [String: Set<String>] = [:]
    for (name, value) in values { edges[name, default: []].formUnion(value.names) }
    let known = Set(edges.keys)
    self.init(edges: edges.mapValues { $0.intersection(known).sorted() }, order: values.map(\.name))
  }
}
