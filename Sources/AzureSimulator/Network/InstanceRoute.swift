import AzureModel

/// The way of a call from an instance in a subnet.
struct InstanceRoute {
  let world: World
  let vault: Vault.ID
  let instance: NetworkOrigin.Instance
  let subnetID: Subnet.ID
  let subnet: Subnet

  /// nil where there is no such subnet.
  init?(_ instance: NetworkOrigin.Instance, to vault: Vault.ID, in world: World) {
    guard let subnet = world.subnet(instance.subnet) else { return nil }
    self.world = world
    self.vault = vault
    self.instance = instance
    subnetID = subnet
    self.subnet = world.subnets[subnet]
  }

  private var routes: SubnetRoutes { SubnetRoutes(world: world, subnet: subnet) }

  /// Where what goes to a public destination is sent.
  func hop(to destination: TrafficDestination) -> RouteHop { routes.hop { $0.contains(destination) } }

  private func hop(to destination: TrafficDestination, where counts: (AddressPrefix) -> Bool) -> RouteHop? {
    routes.hop(where: counts) { $0.contains(destination) }
  }

  var trip: NetworkTrip {
    let resolution = VaultNameResolver(vault, in: world).resolution(of: instance, in: subnet.virtualNetwork)
    switch resolution {
    case .publicAddress:
      let (path, obstacles) = publicWay
      return NetworkTrip(resolution, path, obstacles)
    case .forwardedInPart(_, let addresses):
      // Followed as far as it goes in the better reading; what stands in its way says nothing about the other one.
      return NetworkTrip(
        resolution, addresses.isEmpty ? publicWay.0 : PrivateWay.chosen(among: addresses.map(privateWay)).0)
    case .privateAddresses(let addresses, _):
      let (path, obstacles) = PrivateWay.chosen(among: addresses.map(privateWay))
      return NetworkTrip(resolution, path, obstacles)
    case .noRecord, .serverNotReachable, .forwardingLoop, .noOrigin: return NetworkTrip(resolution, .unresolved)
    }
  }

  // MARK: To the public endpoint

  private var publicWay: (NetworkPath, [NetworkObstacle]) {
    let destination = TrafficDestination.keyVault(region: world.vaults[vault].location)
    // The routes of a service endpoint come before all others.
    if subnet.hasKeyVaultEndpoint {
      return (.serviceEndpoint(subnetID), outboundBlock(destination).map { [$0] } ?? [])
    }
    return exit(to: destination)
  }

  /// The way out to a public destination, and what stands in it.
  func exit(to destination: TrafficDestination) -> (NetworkPath, [NetworkObstacle]) {
    let blocked = outboundBlock(destination).map { [$0] } ?? []
    switch hop(to: destination) {
    case .internet, .local:
      let (path, obstacle) = ownExit
      return (path, blocked + (obstacle.map { [$0] } ?? []))
    case .dropped(let route, let isSettled):
      return (.publicAddress(nil), blocked + [.droppedByRoute(route, isSettled: isSettled)])
    case .unknown: return (.publicAddress(nil), blocked)
    case .onPremises(let outside): return (.publicAddress(world.onPremises[outside].publicAddress), blocked)
    case .appliance(let appliance):
      let (path, obstacle) = exit(over: appliance, to: destination)
      return (path, blocked + (obstacle.map { [$0] } ?? []))
    }
  }

  /// The order in which ways out of a subnet are taken: NAT gateway, own address, load balancer, what Azure lends.
  private var ownExit: (NetworkPath, NetworkObstacle?) {
    if let gateway = subnet.natGateway {
      let addresses = world.natGateways[gateway].publicIPAddresses.map { world.publicIPAddresses[$0].address }
      return (addresses.count > 1 ? .oneOfAddresses(addresses) : .publicAddress(addresses.first), nil)
    }
    let own = (instance.publicIPAddress ?? instance.loadBalancer).flatMap { world.publicIPAddress($0) }
    if let own { return (.publicAddress(world.publicIPAddresses[own].address), nil) }
    let lent = NetworkPath.publicAddress(.derived(from: world.name(of: subnetID)))
    return (lent, subnet.defaultOutboundAccess ? nil : .noWayOut(subnetID))
  }

  /// What an appliance lets out comes from its own subnet or from its own address.
  private func exit(
    over id: NetworkAppliance.ID, to destination: TrafficDestination
  ) -> (NetworkPath, NetworkObstacle?) {
    let appliance = world.appliances[id]
    let path: NetworkPath
    if world.subnets[appliance.subnet].hasKeyVaultEndpoint {
      path = .serviceEndpoint(appliance.subnet)
    } else if let address = appliance.publicIPAddress {
      path = .publicAddress(world.publicIPAddresses[address].address)
    } else {
      path = .publicAddress(.derived(from: world.name(of: appliance.subnet)))
    }
    return (path, appliance.block(destination, id))
  }

  // MARK: To a private address

  private func privateWay(to address: IPv4Address) -> PrivateWay {
    let way = PrivateWay(to: address, of: vault, in: world) { network in
      world.areConnected(subnet.virtualNetwork, network)
    }
    guard let endpoint = way.endpoint else { return way }
    let destination = TrafficDestination.privateAddress(address)
    var obstacles: [NetworkObstacle] = []
    if let block = outboundBlock(destination) { obstacles.append(block) }
    var isReachable = way.isConnected
    switch privateHop(to: address, endpoint, isConnected: way.isConnected) {
    case .appliance(let appliance):
      isReachable = forwards(appliance, to: world.subnets[world.privateEndpoints[endpoint].subnet].virtualNetwork)
      if let block = world.appliances[appliance].block(destination, appliance) { obstacles.append(block) }
    case .dropped(let route, let isSettled): obstacles.append(.droppedByRoute(route, isSettled: isSettled))
    case .internet, .local, .unknown, .onPremises, nil: break
    }
    if !isReachable { obstacles.append(.endpointNotReachable(endpoint)) }
    if let block = inboundBlock(endpoint, address) { obstacles.append(block) }
    return PrivateWay(
      endpoint: endpoint, path: way.path, obstacles: obstacles + way.obstacles, isConnected: isReachable)
  }

  /// Whether what an appliance forwards arrives in a network: its own, or one that takes it over the peering.
  private func forwards(_ appliance: NetworkAppliance.ID, to target: VirtualNetwork.ID) -> Bool {
    let hub = world.subnets[world.appliances[appliance].subnet].virtualNetwork
    guard hub != target else { return true }
    return world.areConnected(hub, target)
      && world.virtualNetworks[target].peerings.contains { $0.remote == hub && $0.allowForwardedTraffic }
  }

  /// The hop of a route that is stronger than the one a private endpoint brings along to connected networks; nil where
  /// none is.
  ///
  /// Such a route is one of the very address, or, where the endpoint's subnet lets routes count, one that is at least as
  /// narrow as its network.
  private func privateHop(
    to address: IPv4Address, _ endpoint: PrivateEndpoint.ID, isConnected: Bool
  ) -> RouteHop? {
    guard isConnected else { return hop(to: .privateAddress(address)) { _ in true } }
    let target = world.subnets[world.privateEndpoints[endpoint].subnet]
    let space = world.virtualNetworks[target.virtualNetwork].addressPrefixes.first { $0.contains(address) }
    let counts = target.privateEndpointNetworkPolicies.includesRoutes
    return hop(to: .privateAddress(address)) { prefix in
      guard case .range(let range) = prefix else { return false }
      if range.prefixLength == 32 { return true }
      guard counts, let space else { return false }
      return range.prefixLength >= space.prefixLength
    }
  }

  private func inboundBlock(_ endpoint: PrivateEndpoint.ID, _ address: IPv4Address) -> NetworkObstacle? {
    let target = world.subnets[world.privateEndpoints[endpoint].subnet]
    guard target.privateEndpointNetworkPolicies.includesSecurityGroup, let group = target.networkSecurityGroup else {
      return nil
    }
    return world.securityGroups[group].block(
      .inbound, from: subnet.addressPrefix, to: .privateAddress(address), id: group)
  }

  // MARK: What both share

  /// What the security group of the caller's subnet denies on the way out.
  private func outboundBlock(_ destination: TrafficDestination) -> NetworkObstacle? {
    subnet.networkSecurityGroup.flatMap { group in
      world.securityGroups[group].block(.outbound, from: subnet.addressPrefix, to: destination, id: group)
    }
  }
}
