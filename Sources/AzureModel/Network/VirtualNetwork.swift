/// A virtual network; its subnets are rows of their own.
package struct VirtualNetwork: Sendable {
  package typealias ID = AzureModel.ID<VirtualNetwork>

  package let name: String
  package var location: String
  package var addressPrefixes: [AddressRange]
  package let scope: Scope.ID
  package var subnets: [Subnet.ID]

  package init(
    name: String, location: String, addressPrefixes: [AddressRange], scope: Scope.ID, subnets: [Subnet.ID] = []
  ) {
    self.name = name
    self.location = location
    self.addressPrefixes = addressPrefixes
    self.scope = scope
    self.subnets = subnets
  }
}

/// A subnet of a virtual network, where instances get their private addresses.
package struct Subnet: Sendable {
  package typealias ID = AzureModel.ID<Subnet>

  package let name: String
  package let virtualNetwork: VirtualNetwork.ID
  package var addressPrefix: AddressRange
  package var serviceEndpoints: [String]
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
