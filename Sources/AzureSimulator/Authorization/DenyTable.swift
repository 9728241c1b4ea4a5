import AzureModel

/// Deny assignments by scope.
struct DenyTable: Sendable {
  /// One deny assignment in the numbers of the index.
  struct Deny: Sendable {
    let id: DenyAssignment.ID
    let denied: OperationSet
    let principals: [UInt32]?
    let excluded: [UInt32]
    let isInherited: Bool
    var lifetime: Lifetime
  }

  private var rows = ForkedDictionary<UInt32, [Deny]>()

  /// Everything that any row of a scope denies, so that most scopes cost one look-up.
  private var denied = OperationTables()

  var isEmpty: Bool { denied.isEmpty }

  /// Adds a row at a scope, or replaces the one of the same deny assignment.
  mutating func set(_ deny: Deny, at scope: UInt32) {
    rows[scope] = (rows[scope] ?? []).filter { $0.id != deny.id } + [deny]
    denied.formUnion(deny.denied, under: UInt64(scope))
  }

  /// Whether some row of a scope denies an operation, to somebody and at some time.
  ///
  /// - Complexity: O(1).
  func denies(_ operation: Operation, at scope: UInt32) -> Bool {
    denied.word(of: operation, under: UInt64(scope)) & operation.bit != 0
  }

  /// The rows of a scope, whatever they deny.
  func rows(at scope: UInt32) -> [Deny] { rows[scope] ?? [] }

  mutating func compact() { denied.compact() }
}
