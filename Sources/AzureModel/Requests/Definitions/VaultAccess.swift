/// A call on the data plane of a vault.
package struct VaultAccess: Sendable {
  package let operation: DataOperation
  package let vault: String

  /// The object that is named; nil for operations on the vault as a whole.
  package let object: String?

  /// How many identical calls are made at the same instant; the answer is that of the last.
  package let times: Int

  package init(operation: DataOperation, vault: String, object: String?, times: Int = 1) {
    self.operation = operation
    self.vault = vault
    self.object = object
    self.times = times
  }
}
