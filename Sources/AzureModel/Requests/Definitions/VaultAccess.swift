/// A call on the data plane of a vault.
package struct VaultAccess: Sendable {
  package let operation: DataOperation
  package let vault: String

  /// The object that is named; nil for operations on the vault as a whole.
  package let object: String?

  /// What is sent, for operations that make or change an object.
  package let content: VaultObjectContent

  /// Whether the call is only about being let in: what exists in the vault, and in which state, is not asked.
  package let leavesExistenceApart: Bool

  package init(
    operation: DataOperation, vault: String, object: String?, content: VaultObjectContent = VaultObjectContent(),
    leavesExistenceApart: Bool = false
  ) {
    self.content = content
    self.operation = operation
    self.vault = vault
    self.object = object
    self.leavesExistenceApart = leavesExistenceApart
  }
}
