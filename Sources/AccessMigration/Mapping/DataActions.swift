import AzureModel

/// Operations and the data actions that roles grant them by: several operations share one, and cannot be told apart.
package enum DataActions {
  /// The data actions that operations need, in the order of the table, each once.
  package static func needed(by operations: OperationSet) -> [String] {
    actions.filter { $0.operations.data & operations.data != 0 }.map(\.name)
  }

  /// The operations that come with some operations, themselves included, because they share a data action.
  package static func closure(of operations: OperationSet) -> OperationSet {
    actions.reduce(into: OperationSet()) { closure, action in
      if action.operations.data & operations.data != 0 { closure.formUnion(action.operations) }
    }
  }

  /// The operations that a data action grants.
  package static func operations(of action: String) -> OperationSet { shared[action] ?? OperationSet() }

  /// Every data action with what it grants, in the order of the table.
  private static let actions: [(name: String, operations: OperationSet)] = {
    var seen: Set<String> = []
    return DataOperationTable.rows.map(\.dataAction).filter { seen.insert($0).inserted }
      .map { ($0, shared[$0] ?? OperationSet()) }
  }()

  private static let shared: [String: OperationSet] = DataOperationTable.rows.reduce(into: [:]) { table, row in
    table[row.dataAction, default: OperationSet()].insert(row.operation)
  }
}

extension OperationSet {
  /// The data-plane operations in it, in the order of the table.
  package var dataRows: [DataOperationRow] { DataOperationTable.rows.filter { contains($0.operation) } }
}
