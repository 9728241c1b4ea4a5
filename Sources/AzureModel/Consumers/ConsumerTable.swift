/// Every way in which a service reads a vault that the model knows, one row each.
package enum ConsumerTable {
  package static let rows: [ConsumerRow] =
    web + containers + edge + customerManagedKeys + databases + compute + integration + platform + apiManagement

  /// The row of a name, or nil.
  package static func row(_ id: ConsumerID) -> ConsumerRow? { byID[id] }

  private static let byID = Dictionary(rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// Where Key Vault lists the services that pass its firewall.
  static let trustedServices = Source.keyVaultDocs("general/overview-vnet-service-endpoints.md")

  /// What every service that encrypts with a key of the customer's asks of a key vault.
  static let keyProtection: [ConsumerRequirement] = [.softDelete, .purgeProtection]
  static let wrapping = ["keys/get", "keys/wrapKey", "keys/unwrapKey"]
  static let wrappingPermissions: [VaultObjectKind: [String]] = [.keys: ["get", "wrapKey", "unwrapKey"]]
  static let encryptionUser = ["Key Vault Crypto Service Encryption User"]
  static let anyManaged: [IdentityForm] = [.systemAssigned, .userAssigned]
}
