/// A virtual network; its subnets are rows of their own.
package struct VirtualNetwork: Sendable {
  package typealias ID = AzureModel.ID<VirtualNetwork>

  /// One side of a peering; packets go only where both sides are there.
  package struct Peering: Hashable, Sendable {
    package let name: String
    package let remote: VirtualNetwork.ID

    /// Whether instances of the two networks reach one another.
    package let allowVirtualNetworkAccess: Bool

    /// Whether packets that an appliance forwards for a third network are taken.
    package let allowForwardedTraffic: Bool

    /// Whether the other network may use the gateway of this one.
    package let allowGatewayTransit: Bool

    /// Whether this network uses the gateway of the other.
    package let useRemoteGateways: Bool

    package init(
      name: String, remote: VirtualNetwork.ID, allowVirtualNetworkAccess: Bool, allowForwardedTraffic: Bool,
      allowGatewayTransit: Bool, useRemoteGateways: Bool
    ) {
      self.name = name
      self.remote = remote
      self.allowVirtualNetworkAccess = allowVirtualNetworkAccess
      self.allowForwardedTraffic = allowForwardedTraffic
      self.allowGatewayTransit = allowGatewayTransit
      self.useRemoteGateways = useRemoteGateways
    }
  }

  package let name: String
  package var location: String
  package var addressPrefixes: [AddressRange]
  package let scope: Scope.ID
  package var subnets: [Subnet.ID]

  /// The servers its instances ask for names; empty for the resolver of Azure.
  package var dnsServers: [IPv4Address] = []
  package var peerings: [Peering] = []

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
