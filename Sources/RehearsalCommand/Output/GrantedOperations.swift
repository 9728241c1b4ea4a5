import AzureModel
import ScenarioReports

/// A set of operations, told apart by the kind of object and the plane, in the order of the tables.
struct GrantedOperations {
  private let data: [VaultObjectKind: [String]]
  private let control: [String]

  init(_ set: OperationSet) {
    let rows = DataOperationTable.rows.filter { set.contains($0.operation) }
    data = Dictionary(grouping: rows, by: \.objectKind).mapValues { $0.map(\.name) }
    control = ControlOperation.allCases.filter { set.contains($0) }.map(\.action)
  }

  /// One line for each kind that has some.
  var lines: [String] {
    let kinds = VaultObjectKind.allCases.compactMap { kind in
      data[kind].map { "\(kind.rawValue): " + $0.map { $0.dropFirst(kind.rawValue.count + 1) }.joined(separator: ", ") }
    }
    return kinds + (control.isEmpty ? [] : ["control plane: " + control.joined(separator: ", ")])
  }

  var json: JSONValue {
    .object([
      "keys": .strings(data[.keys] ?? []),
      "secrets": .strings(data[.secrets] ?? []),
      "certificates": .strings(data[.certificates] ?? []),
      "controlPlane": .strings(control),
    ])
  }
}
