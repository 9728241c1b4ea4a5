/// A virtual network as a request sends it, with its subnets.
package struct VirtualNetworkDefinition: Sendable {
  package let name: String
  package let location: String?
  package let addressPrefixes: [AddressRange]
  package let subnets: [SubnetDefinition]
  package var dnsServers: [IPv4Address] = []
  package var peerings: [PeeringDefinition] = []

  /// nil for the scenario's own.
  package var resourceGroup: String?

  package init(name: String, location: String?, addressPrefixes: [AddressRange], subnets: [SubnetDefinition]) {
    self.name = name
    self.location = location
    self.addressPrefixes = addressPrefixes
    self.subnets = subnets
  }
}

/// One side of a peering between two virtual networks.
package struct PeeringDefinition: Sendable {
  package let name: String
  package let network: String
  package let remote: String
  package let allowVirtualNetworkAccess: Bool
  package let allowForwardedTraffic: Bool
  package let allowGatewayTransit: Bool
  package let useRemoteGateways: Bool

  package init(
    name: String, network: String, remote: String, allowVirtualNetworkAccess: Bool = true,
    allowForwardedTraffic: Bool = false, allowGatewayTransit: Bool = false, useRemoteGateways: Bool = false
  ) {
    self.name = name
    self.network = network
    self.remote = remote
    self.allowVirtualNetworkAccess = allowVirtualNetworkAccess
    self.allowForwardedTraffic = allowForwardedTraffic
    self.allowGatewayTransit = allowGatewayTransit
    self.useRemoteGateways = useRemoteGateways
  }
}
