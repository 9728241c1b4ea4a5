import AzureModel

/// Where the routes of a subnet send what leaves it.
enum RouteHop: Hashable {
  case internet

  /// Into the network itself.
  case local
  case appliance(NetworkAppliance.ID)
  case onPremises(OnPremisesNetwork.ID)

  /// Nowhere, by the route of this name.
  case dropped(String)

  /// To an appliance of which nothing is said, or by one of several routes that may be meant.
  case unknown
}

extension InstanceRoute {
  /// The hop of the narrowest route to a public destination; without one what a gateway learned, then the internet.
  func hop(to destination: TrafficDestination) -> RouteHop {
    if let own = hop(to: destination, where: { _ in true }) { return own }
    let table = subnet.routeTable.map { world.routeTables[$0] }
    guard table?.disableBgpRoutePropagation != true else { return .internet }
    let outside = world.onPremises.ids.first {
      world.onPremises[$0].advertisesDefaultRoute && world.isConnected($0, with: subnet.virtualNetwork)
    }
    return outside.map(RouteHop.onPremises) ?? .internet
  }

  /// The hop of the narrowest route that counts; nil without one.
  func hop(to destination: TrafficDestination, where counts: (AddressPrefix) -> Bool) -> RouteHop? {
    guard let table = subnet.routeTable.map({ world.routeTables[$0] }) else { return nil }
    let fitting = table.routes.filter { counts($0.addressPrefix) && $0.addressPrefix.contains(destination) != false }
    guard let narrowest = fitting.max(by: { $0.addressPrefix.specificity < $1.addressPrefix.specificity }) else {
      return nil
    }
    // A public range that may or may not hold the vault: only where all that may be meant agree is it known.
    guard narrowest.addressPrefix.contains(destination) == true else {
      let hops = Set(fitting.map(hop))
      return hops.count == 1 && fitting.contains { $0.addressPrefix.contains(destination) == true }
        ? hops.first : .unknown
    }
    return hop(narrowest)
  }

  private func hop(_ route: RouteTable.Route) -> RouteHop {
    switch route.nextHopType {
    case .internet: return .internet
    case .none: return .dropped(route.name)
    case .vnetLocal: return .local
    case .virtualNetworkGateway:
      let outside = world.onPremises.ids.first { world.isConnected($0, with: subnet.virtualNetwork) }
      return outside.map(RouteHop.onPremises) ?? .dropped(route.name)
    case .virtualAppliance:
      let appliances = world.appliances
      guard let known = appliances.ids.first(where: { appliances[$0].address == route.nextHopIpAddress }) else {
        return .unknown
      }
      let isNear = world.areConnected(subnet.virtualNetwork, world.subnets[appliances[known].subnet].virtualNetwork)
      return isNear ? .appliance(known) : .dropped(route.name)
    }
  }
}
