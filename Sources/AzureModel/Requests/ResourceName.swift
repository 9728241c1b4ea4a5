/// The kinds of thing a scenario can name, each with a namespace of its own.
package enum ResourceKind: String, Hashable, Sendable, CaseIterable {
  case virtualNetwork, managedIdentity, vault, apiManagement, privateEndpoint, privateDnsZone
  case networkSecurityPerimeter, user, servicePrincipal, alertRule
  case appConfiguration
  case group, roleDefinition, denyAssignment, managementGroup, subscription, resourceGroup

  /// The word in messages.
  package var title: String {
    switch self {
    case .virtualNetwork: "virtual network"
    case .managedIdentity: "managed identity"
    case .vault: "vault"
    case .apiManagement: "API Management service"
    case .privateEndpoint: "private endpoint"
    case .privateDnsZone: "private DNS zone"
    case .networkSecurityPerimeter: "network security perimeter"
    case .user: "user"
    case .servicePrincipal: "service principal"
    case .alertRule: "alert rule"
    case .appConfiguration: "App Configuration store"
    case .group: "group"
    case .roleDefinition: "custom role"
    case .denyAssignment: "deny assignment"
    case .managementGroup: "management group"
    case .subscription: "subscription"
    case .resourceGroup: "resource group"
    }
  }

  /// Whether roles can be assigned at it.
  package var isScope: Bool {
    switch self {
    case .user, .servicePrincipal, .group, .roleDefinition, .denyAssignment: false
    default: true
    }
  }

  /// The type as Azure Resource Manager names it; nil for what lives in the directory.
  package var resourceType: String? {
    switch self {
    case .virtualNetwork: "Microsoft.Network/virtualNetworks"
    case .managedIdentity: "Microsoft.ManagedIdentity/userAssignedIdentities"
    case .vault: "Microsoft.KeyVault/vaults"
    case .apiManagement: "Microsoft.ApiManagement/service"
    case .privateEndpoint: "Microsoft.Network/privateEndpoints"
    case .privateDnsZone: "Microsoft.Network/privateDnsZones"
    case .networkSecurityPerimeter: "Microsoft.Network/networkSecurityPerimeters"
    case .alertRule: "Microsoft.Insights/scheduledQueryRules"
    case .appConfiguration: "Microsoft.AppConfiguration/configurationStores"
    case .roleDefinition: "Microsoft.Authorization/roleDefinitions"
    case .denyAssignment: "Microsoft.Authorization/denyAssignments"
    case .managementGroup: "Microsoft.Management/managementGroups"
    case .subscription: "Microsoft.Resources/subscriptions"
    case .resourceGroup: "Microsoft.Resources/resourceGroups"
    case .user, .servicePrincipal, .group: nil
    }
  }
}

/// A thing as a scenario names it.
package struct ResourceName: Hashable, Sendable {
  package let kind: ResourceKind

  /// As written; names compare without case.
  package let name: String
  private let key: String

  package init(_ kind: ResourceKind, _ name: String) {
    self.kind = kind
    self.name = name
    self.key = name.lowercased()
  }

  package static func == (lhs: ResourceName, rhs: ResourceName) -> Bool {
    lhs.kind == rhs.kind && lhs.key == rhs.key
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(key)
  }
}
