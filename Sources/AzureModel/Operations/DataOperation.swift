/// One operation on the data plane of a vault, as a small number into `DataOperationTable`.
@frozen
package struct DataOperation: Hashable, Sendable {
  @usableFromInline package let index: UInt8

  @inlinable
  package init(index: UInt8) {
    self.index = index
  }
}

/// What is known about a data-plane operation.
package struct DataOperationRow: Sendable {
  package let operation: DataOperation

  /// The name in scenarios, for instance `secrets/get`.
  package let name: String

  /// The operation of the REST API, for instance `GetSecret`.
  package let restName: String
  package let objectKind: VaultObjectKind

  /// Access policy permissions, any of which allows it.
  package let permissions: [String]

  /// The data action that a role must carry.
  package let dataAction: String

  /// Whether it is authorized on the vault, as all lists are, or on the object it names.
  package let isAuthorizedOnVault: Bool
  package let confidence: Confidence
}
