import AzureModel

/// Operations and the data actions that roles grant them by: several operations share one, and cannot be told apart.
package enum DataActions {
  /// The data actions that operations need, in the order of the table, each once.
  package static func needed(by operations: OperationSet) -> [String] {
    var seen: Set<String> = []
    return DataOperationTable.rows.filter { operations.contains($0.operation) }.map(\.dataAction)
      .filter { seen.insert($0).inserted }
  }

  /// The operations that come with some operations, themselves included, because they share a data action.
  package static func closure(of operations: OperationSet) -> OperationSet {
    var closure = OperationSet()
    for row in DataOperationTable.rows where operations.contains(row.operation) {
      closure.formUnion(shared[row.dataAction] ?? OperationSet())
    }
    return closure
  }

  /// The operations that a data action grants.
  package static func operations(of action: String) -> OperationSet { shared[action] ?? OperationSet() }

  private static let shared: [String: OperationSet] = DataOperationTable.rows.reduce(into: [:]) { table, row in
    table[row.dataAction, default: OperationSet()].insert(row.operation)
  }
}

extension OperationSet {
  /// The data-plane operations in it, in the order of the table.
  package var dataRows: [DataOperationRow] { DataOperationTable.rows.filter { contains($0.operation) } }
}
