/// What conditions see of a request on the data plane of a vault.
///
/// Conditions of Key Vault are a preview: for secrets alone, with the name of the vault and the name of the secret.
package struct KeyVaultConditionContext: ConditionContext {
  package static let source = Source.keyVaultDocs("general/rbac-abac.md")
  package static let confidence = Confidence.documented

  package static let vaultName = ConditionAttribute(source: .resource, name: "Microsoft.KeyVault/vaults:name")

  /// The name of a secret that is there already.
  package static let secretName = ConditionAttribute(source: .resource, name: "Microsoft.KeyVault/vaults/secrets:name")

  /// The name of a secret that the request may create.
  package static let requestedSecretName = ConditionAttribute(
    source: .request, name: "Microsoft.KeyVault/vaults/secrets:name")

  package let action: String
  private let vault: String
  private let kind: VaultObjectKind
  private let object: String?

  /// The attribute under which the action carries the name of the secret, or nil when it carries none.
  private let carrier: ConditionAttribute?

  /// Whether a request without a name is a list of secrets.
  private let listsWithoutName: Bool

  /// - Parameters:
  ///   - action: The data action, for instance `Microsoft.KeyVault/vaults/secrets/getSecret/action`.
  ///   - vault: The name of the vault; letter case decides comparisons.
  ///   - kind: The kind of object that it is about.
  ///   - object: The name of the object, or nil for a request that names none, as lists do; letter case decides too.
  package init(action: String, vault: String, kind: VaultObjectKind, object: String?) {
    self.action = action
    self.vault = vault
    self.kind = kind
    self.object = object
    let prefix = "microsoft.keyvault/vaults/secrets/"
    let folded = action.lowercased()
    let suffix = folded.hasPrefix(prefix) ? folded.dropFirst(prefix.count) : ""
    switch suffix {
    case "setsecret/action", "restore/action": carrier = Self.requestedSecretName
    case "getsecret/action", "readmetadata/action", "update/action", "delete", "backup/action", "recover/action",
      "purge/action":
      carrier = Self.secretName
    default: carrier = nil
    }
    listsWithoutName = suffix == "readmetadata/action"
  }

  /// The page of Key Vault calls every operator case-sensitive and links to operators that are not.
  package var honorsIgnoreCase: Bool { false }

  package func value(of attribute: ConditionAttribute) -> ConditionValue {
    guard attribute.source == .resource || attribute.source == .request else { return .unknown }
    switch attribute.foldedName {
    case Self.vaultName.foldedName:
      return kind == .secrets && attribute == Self.vaultName ? .known([vault]) : .absent
    case Self.secretName.foldedName:
      guard kind == .secrets, attribute == carrier else { return .absent }
      if let object { return .known([object]) }
      // Of other operations that name no secret, nothing is said.
      return listsWithoutName ? .absent : .unknown
    default: return .unknown
    }
  }
}
