/// A subnet of a virtual network, where instances get their private addresses.
package struct Subnet: Sendable {
  package typealias ID = AzureModel.ID<Subnet>

  /// Which rules of a subnet count for the private endpoints in it.
  package enum EndpointPolicies: String, Hashable, Sendable, CaseIterable {
    case disabled = "Disabled"
    case enabled = "Enabled"
    case networkSecurityGroup = "NetworkSecurityGroupEnabled"
    case routeTable = "RouteTableEnabled"

    package var includesSecurityGroup: Bool { self == .enabled || self == .networkSecurityGroup }
    package var includesRoutes: Bool { self == .enabled || self == .routeTable }
  }

  package let name: String
  package let virtualNetwork: VirtualNetwork.ID
  package var addressPrefix: AddressRange
  package var serviceEndpoints: [String]
  package var networkSecurityGroup: NetworkSecurityGroup.ID?
  package var routeTable: RouteTable.ID?
  package var natGateway: NatGateway.ID?

  /// Services whose instances alone may lie in it.
  package var delegations: [String] = []
  package var privateEndpointNetworkPolicies = EndpointPolicies.disabled

  /// Whether instances without a way out of their own get an address from Azure.
  package var defaultOutboundAccess = true
  package let scope: Scope.ID

  package init(
    name: String, virtualNetwork: VirtualNetwork.ID, addressPrefix: AddressRange, serviceEndpoints: [String],
    scope: Scope.ID
  ) {
    self.name = name
    self.virtualNetwork = virtualNetwork
    self.addressPrefix = addressPrefix
    self.serviceEndpoints = serviceEndpoints
    self.scope = scope
  }

  /// The name of the service endpoint through which a subnet reaches vaults under its own identity.
  package static let keyVaultEndpoint = "Microsoft.KeyVault"

  package var hasKeyVaultEndpoint: Bool {
    serviceEndpoints.contains { $0.lowercased() == Self.keyVaultEndpoint.lowercased() }
  }

  /// A private address of an instance in it.
  package var instanceAddress: IPv4Address { addressPrefix.firstUsable }
}
