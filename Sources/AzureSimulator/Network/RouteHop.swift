import AzureModel

/// Where the routes of a subnet send what leaves it.
enum RouteHop: Hashable {
  case internet

  /// Into the network itself.
  case local
  case appliance(NetworkAppliance.ID)
  case onPremises(OnPremisesNetwork.ID)

  /// Nowhere, by the route of this name; not settled where another route may be meant.
  case dropped(String, isSettled: Bool)

  /// To an appliance of which nothing is said, or by one of several routes that may be meant.
  case unknown
}

/// The routes that count for what leaves a subnet.
struct SubnetRoutes {
  let world: World
  let subnet: Subnet

  /// The hop of the narrowest route to a public destination; without one what a gateway learned, then the internet.
  ///
  /// - Parameter contains: Whether a prefix holds the destination; nil where nobody can say.
  func hop(_ contains: (AddressPrefix) -> Bool?) -> RouteHop {
    if let own = hop(where: { _ in true }, contains) { return own }
    let table = subnet.routeTable.map { world.routeTables[$0] }
    guard table?.disableBgpRoutePropagation != true else { return .internet }
    let outside = world.onPremises.ids.first {
      world.onPremises[$0].advertisesDefaultRoute && world.isConnected($0, with: subnet.virtualNetwork)
    }
    return outside.map(RouteHop.onPremises) ?? .internet
  }

  /// The hop of the narrowest route that counts; nil without one.
  func hop(where counts: (AddressPrefix) -> Bool, _ contains: (AddressPrefix) -> Bool?) -> RouteHop? {
    guard let table = subnet.routeTable.map({ world.routeTables[$0] }) else { return nil }
    let fitting = table.routes.filter { counts($0.addressPrefix) && contains($0.addressPrefix) != false }
    guard let narrowest = fitting.max(by: { $0.addressPrefix.specificity < $1.addressPrefix.specificity }) else {
      return nil
    }
    // A public range that may or may not hold the destination: only where all that may be meant agree is it known.
    guard contains(narrowest.addressPrefix) == true else {
      let hops = Set(fitting.map(hop))
      if hops.count == 1, fitting.contains(where: { contains($0.addressPrefix) == true }) { return hops.first }
      let dropping = fitting.first { if case .dropped = hop($0) { true } else { false } }
      return dropping.map { .dropped($0.name, isSettled: false) } ?? .unknown
    }
    return hop(narrowest)
  }

  private func hop(_ route: RouteTable.Route) -> RouteHop {
    switch route.nextHopType {
    case .internet: return .internet
    case .none: return .dropped(route.name, isSettled: true)
    case .vnetLocal: return .local
    case .virtualNetworkGateway:
      let outside = world.onPremises.ids.first { world.isConnected($0, with: subnet.virtualNetwork) }
      return outside.map(RouteHop.onPremises) ?? .dropped(route.name, isSettled: true)
    case .virtualAppliance:
      let appliances = world.appliances
      guard let known = appliances.ids.first(where: { appliances[$0].address == route.nextHopIpAddress }) else {
        return .unknown
      }
      let isNear = world.areConnected(subnet.virtualNetwork, world.subnets[appliances[known].subnet].virtualNetwork)
      return isNear ? .appliance(known) : .dropped(route.name, isSettled: true)
    }
  }
}
