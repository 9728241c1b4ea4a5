/// A network outside Azure that a VPN or ExpressRoute may connect with virtual networks.
package struct OnPremisesNetwork: Sendable {
  package typealias ID = AzureModel.ID<OnPremisesNetwork>

  package let name: String
  package var addressPrefixes: [AddressRange]

  /// The address of its translation to the internet.
  package var publicAddress: IPv4Address

  /// The virtual networks whose gateways it is connected with.
  package var connections: [VirtualNetwork.ID]

  /// The server its machines ask for names; nil for one that knows only the public answers.
  package var dnsServer: IPv4Address?

  /// Whether the gateways learn from it that everything goes through it (forced tunnelling).
  package var advertisesDefaultRoute: Bool

  package init(
    name: String, addressPrefixes: [AddressRange], publicAddress: IPv4Address, connections: [VirtualNetwork.ID],
    dnsServer: IPv4Address?, advertisesDefaultRoute: Bool
  ) {
    self.name = name
    self.addressPrefixes = addressPrefixes
    self.publicAddress = publicAddress
    self.connections = connections
    self.dnsServer = dnsServer
    self.advertisesDefaultRoute = advertisesDefaultRoute
  }
}
