/// The kinds of transaction that a vault counts apart.
package enum TransactionCategory: UInt8, Hashable, Sendable, CaseIterable {
  /// Making a key, or releasing one.
  case createKey
  case otherKey
  case setSecret

  /// Everything else on secrets and certificates.
  case other

  /// - Complexity: O(1).
  package init(_ operation: DataOperation) { self = Self.categories[Int(operation.index)] }

  private static let categories: [TransactionCategory] = DataOperationTable.rows.map { row in
    switch row.name {
    case "keys/create", "keys/release": .createKey
    case "secrets/set": .setSecret
    default: row.objectKind == .keys ? .otherKey : .other
    }
  }
}
