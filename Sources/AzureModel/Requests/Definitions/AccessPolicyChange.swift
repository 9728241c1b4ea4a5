/// Entries in the access policies of a vault, and what is to become of them.
package struct AccessPolicyChange: Sendable {
  /// What `accessPolicies/{add|replace|remove}` of Azure Resource Manager does.
  package enum Kind: Hashable, Sendable {
    /// Permissions are added to those the entry has.
    case add

    /// The entry has these permissions and no others.
    case replace

    /// Permissions are taken from those the entry has.
    case remove

    /// The whole entry goes.
    case removeEntry
  }

  package let vault: String
  package let kind: Kind
  package let entries: [AccessPolicyEntry]

  package init(vault: String, kind: Kind, entries: [AccessPolicyEntry]) {
    self.vault = vault
    self.kind = kind
    self.entries = entries
  }

  package init(vault: String, kind: Kind, entry: AccessPolicyEntry) {
    self.init(vault: vault, kind: kind, entries: [entry])
  }
}
