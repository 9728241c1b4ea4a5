/// The kinds of thing a scenario can name, each with a namespace of its own.
package enum ResourceKind: String, Hashable, Sendable, CaseIterable {
  case virtualNetwork, managedIdentity, vault, apiManagement, privateEndpoint, privateDnsZone
  case networkSecurityPerimeter, user, servicePrincipal, alertRule
  case networkSecurityGroup, routeTable, natGateway, publicIPAddress, networkAppliance, onPremisesNetwork, dnsServer
  case keptConnection
  case appConfiguration
  case group, roleDefinition, denyAssignment, managementGroup, subscription, resourceGroup

  // What reads vaults on its own account: rows of `ConsumerResourceTable`.
  case applicationGateway, appService, appServiceCertificate, containerApp, containerAppsEnvironment, aksCluster
  case containerGroup, storageAccount, diskEncryptionSet, eventHubsNamespace, serviceBusNamespace, netAppAccount
  case recoveryServicesVault, sqlServer, cosmosDbAccount, synapseWorkspace, virtualMachine, dataFactory, logicApp
  case serviceConnection, powerPlatformEnvironment, frontDoorProfile, cdnCustomDomain, firewallPolicy
  case eventGridNamespace, springApps, workload

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
    case .networkSecurityGroup: "network security group"
    case .routeTable: "route table"
    case .natGateway: "NAT gateway"
    case .publicIPAddress: "public IP address"
    case .networkAppliance: "network appliance"
    case .onPremisesNetwork: "on-premises network"
    case .dnsServer: "DNS server"
    case .keptConnection: "kept connection"
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
    default: ConsumerResourceTable.row(self)?.title ?? rawValue
    }
  }

  /// Whether it reads vaults on its own account.
  package var isConsumer: Bool { ConsumerResourceTable.row(self) != nil }

  /// Whether roles can be assigned at it.
  package var isScope: Bool {
    switch self {
    case .user, .servicePrincipal, .group, .roleDefinition, .denyAssignment: false
    default: resourceType != nil
    }
  }

  /// The type as Azure Resource Manager names it; nil for what lives in the directory or outside Azure.
  package var resourceType: String? {
    switch self {
    case .virtualNetwork: "Microsoft.Network/virtualNetworks"
    case .managedIdentity: "Microsoft.ManagedIdentity/userAssignedIdentities"
    case .vault: "Microsoft.KeyVault/vaults"
    case .apiManagement: "Microsoft.ApiManagement/service"
    case .privateEndpoint: "Microsoft.Network/privateEndpoints"
    case .privateDnsZone: "Microsoft.Network/privateDnsZones"
    case .networkSecurityPerimeter: "Microsoft.Network/networkSecurityPerimeters"
    case .networkSecurityGroup: "Microsoft.Network/networkSecurityGroups"
    case .routeTable: "Microsoft.Network/routeTables"
    case .natGateway: "Microsoft.Network/natGateways"
    case .publicIPAddress: "Microsoft.Network/publicIPAddresses"
    case .alertRule: "Microsoft.Insights/scheduledQueryRules"
    case .appConfiguration: "Microsoft.AppConfiguration/configurationStores"
    case .roleDefinition: "Microsoft.Authorization/roleDefinitions"
    case .denyAssignment: "Microsoft.Authorization/denyAssignments"
    case .managementGroup: "Microsoft.Management/managementGroups"
    case .subscription: "Microsoft.Resources/subscriptions"
    case .resourceGroup: "Microsoft.Resources/resourceGroups"
    case .user, .servicePrincipal, .group, .networkAppliance, .onPremisesNetwork, .dnsServer, .keptConnection: nil
    default: ConsumerResourceTable.row(self)?.resourceType
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
