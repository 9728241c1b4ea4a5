/// A vault in the soft-deleted state: its name is held, and its row kept as it was.
package struct DeletedVault: Sendable {
  package let vault: Vault.ID
  package let deletedAt: Instant

  /// When the service purges it by itself, which frees the name.
  package let scheduledPurge: Instant

  package init(vault: Vault.ID, deletedAt: Instant, scheduledPurge: Instant) {
    self.vault = vault
    self.deletedAt = deletedAt
    self.scheduledPurge = scheduledPurge
  }
}
