import AzureModel

/// The way a call takes to a vault, from name resolution and routing; vault settings have no say in it.
package enum NetworkPath: Hashable, Sendable {
  /// Over an approved private endpoint.
  case privateEndpoint(PrivateEndpoint.ID)

  /// Through the service endpoint of a subnet; the vault sees the subnet and a private address.
  case serviceEndpoint(Subnet.ID)

  /// Over the public endpoint, from an address that may be unknown.
  case publicAddress(IPv4Address?)

  /// The caller's DNS answers that the vault's name does not exist.
  case unresolved

  /// The path from an origin to a vault.
  package static func path(from origin: NetworkOrigin, to vault: Vault.ID, in world: World) -> NetworkPath {
    switch origin {
    case .internet: .publicAddress(.somewhereOnTheInternet)
    case .address(let address): .publicAddress(address)
    case .platform(let consumer, let region):
      // The addresses of the other platforms are shared and change; no source ties one to a service's call.
      .publicAddress(consumer.isApiManagement ? ControlPlaneAddressTable.apiManagement(in: region) : nil)
    case .subnet(let name): world.subnet(name).map { path(from: $0, to: vault, in: world) } ?? .unresolved
    }
  }

  private static func path(from subnet: Subnet.ID, to vault: Vault.ID, in world: World) -> NetworkPath {
    switch privateResolution(of: vault, in: world.subnets[subnet].virtualNetwork, world) {
    case .endpoint(let endpoint): return .privateEndpoint(endpoint)
    case .noRecord: return .unresolved
    case .publicAddress: break
    }
    if world.subnets[subnet].hasKeyVaultEndpoint { return .serviceEndpoint(subnet) }
    return .publicAddress(.derived(from: world.name(of: subnet)))
  }

  private enum Resolution {
    case endpoint(PrivateEndpoint.ID)
    case noRecord
    case publicAddress
  }

  /// Only a vault with an approved endpoint has the privatelink alias, and only a network linked to the zone follows it.
  private static func privateResolution(
    of vault: Vault.ID, in network: VirtualNetwork.ID, _ world: World
  ) -> Resolution {
    let endpoints = world.privateEndpoints
    guard
      let approved = endpoints.ids.first(where: { endpoints[$0].vault == vault && endpoints[$0].state == .approved })
    else { return .publicAddress }
    let zones = world.privateDnsZones
    let linked = zones.ids.map { zones[$0] }.filter {
      $0.name.lowercased() == PrivateDnsZone.keyVaultZone && $0.virtualNetworkLinks.contains(network)
    }
    guard !linked.isEmpty else { return .publicAddress }
    let name = world.vaults[vault].name.lowercased()
    return linked.contains { $0.records.contains(name) } ? .endpoint(approved) : .noRecord
  }

  /// The address that the vault sees; nil for a private endpoint, an unknown address and an unresolved name.
  package func clientAddress(in world: World) -> IPv4Address? {
    switch self {
    case .privateEndpoint, .unresolved: nil
    case .serviceEndpoint(let subnet): world.subnets[subnet].instanceAddress
    case .publicAddress(let address): address
    }
  }
}
