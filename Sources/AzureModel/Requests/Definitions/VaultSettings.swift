/// The properties of a vault that a request sends; nil leaves a property out.
package struct VaultSettings: Sendable {
  package let name: String
  package var location: String?

  /// nil for the scenario's own.
  package var resourceGroup: String?
  package var tenantId: String?
  package var enableRbacAuthorization: Bool?
  package var publicNetworkAccess: PublicNetworkAccess?
  package var networkAcls: NetworkRuleSet?
  package var accessPolicies: [AccessPolicyEntry]?
  package var enabledForDeployment: Bool?
  package var enabledForTemplateDeployment: Bool?
  package var enabledForDiskEncryption: Bool?
  package var enableSoftDelete: Bool?
  package var softDeleteRetentionInDays: Int?
  package var enablePurgeProtection: Bool?
  package var createMode: CreateMode?

  package init(name: String) {
    self.name = name
  }
}
