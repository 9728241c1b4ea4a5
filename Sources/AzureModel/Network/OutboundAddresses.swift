/// A public address of one's own.
package struct PublicIPAddress: Sendable {
  package typealias ID = AzureModel.ID<PublicIPAddress>

  package enum Sku: String, Hashable, Sendable, CaseIterable {
    case basic = "Basic"
    case standard = "Standard"
    case standardV2 = "StandardV2"
  }

  package let name: String
  package var address: IPv4Address
  package var location: String
  package var sku: Sku
  package let scope: Scope.ID

  package init(name: String, address: IPv4Address, location: String, sku: Sku, scope: Scope.ID) {
    self.name = name
    self.address = address
    self.location = location
    self.sku = sku
    self.scope = scope
  }
}

/// The way out of the subnets that it is attached to.
package struct NatGateway: Sendable {
  package typealias ID = AzureModel.ID<NatGateway>

  package let name: String

  /// The addresses from which calls come; with several, nobody knows which one of them.
  package var publicIPAddresses: [PublicIPAddress.ID]
  package let scope: Scope.ID

  package init(name: String, publicIPAddresses: [PublicIPAddress.ID], scope: Scope.ID) {
    self.name = name
    self.publicIPAddresses = publicIPAddresses
    self.scope = scope
  }
}

/// A firewall or other appliance in a subnet, to which routes send traffic.
package struct NetworkAppliance: Sendable {
  package typealias ID = AzureModel.ID<NetworkAppliance>

  package let name: String
  package var subnet: Subnet.ID

  /// The private address that routes name as their next hop.
  package var address: IPv4Address

  /// The address from which it sends what it lets out.
  package var publicIPAddress: PublicIPAddress.ID?

  /// What it lets out.
  package var allows: [AddressPrefix]

  package init(
    name: String, subnet: Subnet.ID, address: IPv4Address, publicIPAddress: PublicIPAddress.ID?,
    allows: [AddressPrefix]
  ) {
    self.name = name
    self.subnet = subnet
    self.address = address
    self.publicIPAddress = publicIPAddress
    self.allows = allows
  }
}
