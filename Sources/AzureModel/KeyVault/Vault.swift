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
  /// Another one after a recovery: what was assigned at the scope of the deleted vault is gone.
  package var scope: Scope.ID

  /// Whether virtual machines may fetch certificates, deployments secrets and disk encryption keys; services, not users.
  package var enabledForDeployment = false
  package var enabledForTemplateDeployment = false
  package var enabledForDiskEncryption = false

  /// false only on vaults made while one could opt out: what is deleted there is gone at once.
  package var enableSoftDelete = true

  /// How long what was deleted is kept, in days, 7 to 90; fixed when the vault is made.
  package var softDeleteRetentionInDays = Vault.longestRetentionInDays

  /// Once true, always true: nobody purges before the retention has passed.
  package var enablePurgeProtection = false

  package static let longestRetentionInDays = 90

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

extension Vault {
  /// When what is deleted at an instant is purged by the service itself.
  package func scheduledPurge(ofDeletionAt instant: Instant) -> Instant {
    enableSoftDelete ? instant + Delay(seconds: softDeleteRetentionInDays * 86_400) : instant
  }
}

/// Whether a write makes a vault or brings a deleted one back.
package enum CreateMode: String, Hashable, Sendable, CaseIterable {
  case makesNew = "default"
  case recover
}

/// Whether a vault answers on its public endpoint.
package enum PublicNetworkAccess: String, Hashable, Sendable, CaseIterable {
  case enabled = "Enabled"
  case disabled = "Disabled"
  case securedByPerimeter = "SecuredByPerimeter"
}
