import AzureModel

/// One call on its way to a vault: what its name resolves to, the path that follows, and what stands in that way.
package struct NetworkTrip: Hashable, Sendable {
  package let resolution: NameResolution
  package let path: NetworkPath

  /// In the order in which a packet meets them.
  package let obstacles: [NetworkObstacle]

  init(_ resolution: NameResolution, _ path: NetworkPath, _ obstacles: [NetworkObstacle] = []) {
    self.resolution = resolution
    self.path = path
    self.obstacles = obstacles
  }

  /// The trip from an origin to a vault.
  ///
  /// - Complexity: O(private endpoints + zones) for callers in a network of the customer, else O(1).
  package static func trip(from origin: NetworkOrigin, to vault: Vault.ID, in world: World) -> NetworkTrip {
    switch origin {
    case .internet: return openly(.somewhereOnTheInternet)
    case .address(let address): return openly(address)
    case .cloudShell: return openly(.cloudShell)
    case .platform(let consumer, let region):
      // The addresses of the other platforms are shared and change; no source ties one to a service's call.
      return openly(consumer.isApiManagement ? ControlPlaneAddressTable.apiManagement(in: region) : nil)
    case .connection(let name): return kept(name, to: vault, in: world)
    case .browser(let machine): return trip(from: machine, to: vault, in: world)
    case .subnet(let name):
      return InstanceRoute(NetworkOrigin.Instance(subnet: name), to: vault, in: world)?.trip ?? nowhere
    case .instance(let instance): return InstanceRoute(instance, to: vault, in: world)?.trip ?? nowhere
    case .onPremises(let name): return OnPremisesRoute(name, to: vault, in: world)?.trip ?? nowhere
    }
  }

  /// Names were asked when the connection was opened; a switch to or from the service endpoint has cut it since.
  private static func kept(_ name: String, to vault: Vault.ID, in world: World) -> NetworkTrip {
    guard let id = world.keptConnection(name) else { return nowhere }
    let connection = world.keptConnections[id]
    let isCut = world.hasServiceEndpoint(connection.origin) != connection.hadServiceEndpoint
    return trip(from: connection.origin, to: vault, in: isCut ? world : world.with([.names(connection.names)]))
  }

  private static func openly(_ address: IPv4Address?) -> NetworkTrip {
    NetworkTrip(.publicAddress, .publicAddress(address))
  }

  /// From where there is nothing.
  static let nowhere = NetworkTrip(.noOrigin, .unresolved)
}

/// What keeps a call from arriving, although its name resolves.
package enum NetworkObstacle: Hashable, Sendable {
  /// The address belongs to a private endpoint that carries no traffic.
  case endpointNotApproved(PrivateEndpoint.ID)

  /// The address belongs to a private endpoint of another vault.
  case endpointOfAnotherVault(PrivateEndpoint.ID)

  /// Nothing that the caller reaches has the address.
  case addressOfNobody(IPv4Address)

  /// The endpoint lies in a network to which no packet of the caller goes.
  case endpointNotReachable(PrivateEndpoint.ID)

  /// A security group denies it; not settled where a rule names addresses that may or may not be meant.
  case securityGroup(NetworkSecurityGroup.ID, rule: String, isSettled: Bool)

  /// A route leads nowhere.
  case droppedByRoute(String)

  /// An appliance on the way does not let it through; not settled where its rules name public ranges.
  case appliance(NetworkAppliance.ID, isSettled: Bool)

  /// The subnet has no way to the internet.
  case noWayOut(Subnet.ID)

  /// The name has several addresses that lead to different ends.
  case addressesDiffer
}
