/// A key vault.
package struct Vault: Sendable {
  package typealias ID = AzureModel.ID<Vault>

  package let name: String
  package var location: String

  /// The one tenant whose tokens the vault trusts.
  package var tenantId: String

  /// true: Azure RBAC decides on the data plane; false: access policies do. Never both.
  package var enableRbacAuthorization: Bool
  package var publicNetworkAccess: PublicNetworkAccess

  /// nil means that the firewall is off.
  package var networkAcls: NetworkRuleSet?
  package var accessPolicies: [AccessPolicyEntry]

  /// Entries of principals nobody asks about, which count against the limit.
  package var unnamedAccessPolicies = 0
  package let scope: Scope.ID

  package init(
    name: String, location: String, tenantId: String, enableRbacAuthorization: Bool,
    publicNetworkAccess: PublicNetworkAccess, networkAcls: NetworkRuleSet?, accessPolicies: [AccessPolicyEntry],
    scope: Scope.ID
  ) {
    self.name = name
    self.location = location
    self.tenantId = tenantId
    self.enableRbacAuthorization = enableRbacAuthorization
    self.publicNetworkAccess = publicNetworkAccess
    self.networkAcls = networkAcls
    self.accessPolicies = accessPolicies
    self.scope = scope
  }
}

/// Whether a vault answers on its public endpoint.
package enum PublicNetworkAccess: String, Hashable, Sendable, CaseIterable {
  case enabled = "Enabled"
  case disabled = "Disabled"
  case securedByPerimeter = "SecuredByPerimeter"
}
