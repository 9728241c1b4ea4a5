import AzureModel

/// The way of a call from a machine in a network outside Azure.
struct OnPremisesRoute {
  private let world: World
  private let vault: Vault.ID
  private let id: OnPremisesNetwork.ID

  /// nil where there is no such network.
  init?(_ name: String, to vault: Vault.ID, in world: World) {
    guard let id = world.onPremisesNetwork(name) else { return nil }
    self.world = world
    self.vault = vault
    self.id = id
  }

  var trip: NetworkTrip {
    let resolution = VaultNameResolver(vault, in: world).resolution(in: id)
    switch resolution {
    // No service endpoint ever serves such a network: it comes from its public address.
    case .publicAddress, .forwardedInPart:
      return NetworkTrip(resolution, .publicAddress(world.onPremises[id].publicAddress))
    case .privateAddresses(let addresses, _):
      let (path, obstacles) = PrivateWay.chosen(among: addresses.map(privateWay))
      return NetworkTrip(resolution, path, obstacles)
    case .noRecord, .serverNotReachable, .forwardingLoop, .noOrigin: return NetworkTrip(resolution, .unresolved)
    }
  }

  private func privateWay(to address: IPv4Address) -> PrivateWay {
    let way = PrivateWay(to: address, of: vault, in: world) { world.isConnected(id, with: $0) }
    guard let endpoint = way.endpoint else { return way }
    let target = world.subnets[world.privateEndpoints[endpoint].subnet]
    var obstacles: [NetworkObstacle] = way.isConnected ? [] : [.endpointNotReachable(endpoint)]
    if target.privateEndpointNetworkPolicies.includesSecurityGroup, let group = target.networkSecurityGroup,
      let source = world.onPremises[id].addressPrefixes.first,
      let block = world.securityGroups[group].block(.inbound, from: source, to: .privateAddress(address), id: group)
    {
      obstacles.append(block)
    }
    return PrivateWay(
      endpoint: endpoint, path: way.path, obstacles: obstacles + way.obstacles, isConnected: way.isConnected)
  }
}
