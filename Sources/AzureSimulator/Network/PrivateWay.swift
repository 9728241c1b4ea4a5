import AzureModel

/// The way to one private address, which may or may not be that of the vault's endpoint.
struct PrivateWay {
  /// The private endpoint that has the address; nil where nothing has it.
  let endpoint: PrivateEndpoint.ID?
  let path: NetworkPath
  let obstacles: [NetworkObstacle]

  /// Whether the caller's network and that of the endpoint are one, or connected.
  let isConnected: Bool

  init(endpoint: PrivateEndpoint.ID?, path: NetworkPath, obstacles: [NetworkObstacle], isConnected: Bool) {
    self.endpoint = endpoint
    self.path = path
    self.obstacles = obstacles
    self.isConnected = isConnected
  }

  /// Finds who has an address; of several with the same one in different networks, one that is connected.
  init(
    to address: IPv4Address, of vault: Vault.ID, in world: World, isConnected connects: (VirtualNetwork.ID) -> Bool
  ) {
    let endpoints = world.privateEndpoints
    let owners = endpoints.ids.filter { endpoints[$0].exists && endpoints[$0].address == address }
    let near = owners.first { connects(world.subnets[endpoints[$0].subnet].virtualNetwork) }
    guard let id = near ?? owners.first(where: { endpoints[$0].vault == vault }) ?? owners.first else {
      self.init(
        endpoint: nil, path: .strayAddress(address), obstacles: [.addressOfNobody(address)], isConnected: false)
      return
    }
    var obstacles: [NetworkObstacle] = []
    let isOwn = endpoints[id].vault == vault
    if !isOwn { obstacles.append(.endpointOfAnotherVault(id)) }
    if endpoints[id].state != .approved { obstacles.append(.endpointNotApproved(id)) }
    self.init(
      endpoint: id, path: isOwn ? .privateEndpoint(id) : .strayAddress(address), obstacles: obstacles,
      isConnected: near != nil)
  }

  /// The way of a name with several addresses: known where all of them end alike.
  static func chosen(among ways: [PrivateWay]) -> (NetworkPath, [NetworkObstacle]) {
    guard let first = ways.first else { return (.unresolved, []) }
    let open = ways.filter(\.obstacles.isEmpty)
    if open.count == ways.count || open.isEmpty { return (first.path, first.obstacles) }
    return (open[0].path, [.addressesDiffer])
  }
}
