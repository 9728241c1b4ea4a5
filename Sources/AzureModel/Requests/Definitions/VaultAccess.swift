/// A call on the data plane of a vault.
package struct VaultAccess: Sendable {
  package let operation: DataOperation
  package let vault: String

  /// The object that is named; nil for operations on the vault as a whole.
  package let object: String?

  /// What is sent, for operations that make or change an object.
  package let content: VaultObjectContent

  /// How many identical calls are made at the same instant; the answer is that of the last.
  package let times: Int

  /// What the caller shows for a token.
  package var token = CallToken.good

  /// The newest version of TLS that the caller speaks; nil for one that every vault takes.
  package var tlsVersion: TlsVersion?

  /// Whether the call is only about being let in: what exists in the vault, and in which state, is not asked.
  package let leavesExistenceApart: Bool

  package init(
    operation: DataOperation, vault: String, object: String?, content: VaultObjectContent = VaultObjectContent(),
    times: Int = 1, leavesExistenceApart: Bool = false
  ) {
    self.content = content
    self.times = times
    self.operation = operation
    self.vault = vault
    self.object = object
    self.leavesExistenceApart = leavesExistenceApart
  }
}
