/// Routes that replace those of Azure for the subnets it is attached to.
package struct RouteTable: Sendable {
  package typealias ID = AzureModel.ID<RouteTable>

  package enum NextHop: String, Hashable, Sendable, CaseIterable {
    case internet = "Internet"
    case none = "None"
    case virtualAppliance = "VirtualAppliance"
    case virtualNetworkGateway = "VirtualNetworkGateway"
    case vnetLocal = "VnetLocal"
  }

  package struct Route: Hashable, Sendable {
    package let name: String
    package let addressPrefix: AddressPrefix
    package let nextHopType: NextHop

    /// The address of the appliance; nil for the other kinds of hop.
    package let nextHopIpAddress: IPv4Address?

    package init(name: String, addressPrefix: AddressPrefix, nextHopType: NextHop, nextHopIpAddress: IPv4Address?) {
      self.name = name
      self.addressPrefix = addressPrefix
      self.nextHopType = nextHopType
      self.nextHopIpAddress = nextHopIpAddress
    }
  }

  package let name: String
  package var routes: [Route]

  /// Whether routes that gateways learn are kept away from the subnets.
  package var disableBgpRoutePropagation: Bool
  package let scope: Scope.ID

  package init(name: String, routes: [Route], disableBgpRoutePropagation: Bool, scope: Scope.ID) {
    self.name = name
    self.routes = routes
    self.disableBgpRoutePropagation = disableBgpRoutePropagation
    self.scope = scope
  }
}
