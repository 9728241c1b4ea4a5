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

  private var rows = LayeredDictionary<UInt32, [Deny]>()

  /// Everything that any row of a scope denies, so that most scopes cost one look-up.
  private var data = GrantTable()
  private var control = GrantTable()

  var isEmpty: Bool { data.isEmpty && control.isEmpty }

  /// Adds a row at a scope, or replaces the one of the same deny assignment.
  mutating func set(_ deny: Deny, at scope: UInt32) {
    rows[scope] = (rows[scope] ?? []).filter { $0.id != deny.id } + [deny]
    let key = UInt64(scope)
    data.set(data.word(key) | deny.denied.data, under: key)
    control.set(control.word(key) | deny.denied.control, under: key)
  }

  /// Whether some row of a scope denies an operation, to somebody and at some time.
  ///
  /// - Complexity: O(1).
  func denies(_ operation: Operation, at scope: UInt32) -> Bool {
    let word = operation.isData ? data.word(UInt64(scope)) : control.word(UInt64(scope))
    return word & operation.bit != 0
  }

  /// The rows of a scope, whatever they deny.
  func rows(at scope: UInt32) -> [Deny] { rows[scope] ?? [] }

  mutating func compact() {
    data.compact()
    control.compact()
  }
}
