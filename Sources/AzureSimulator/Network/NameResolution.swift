import AzureModel

/// What the host name of a vault is answered with.
package enum NameResolution: Hashable, Sendable {
  /// The address of the public endpoint.
  case publicAddress

  /// What a record of a private zone says.
  case privateAddresses([IPv4Address], zone: PrivateDnsZone.ID)

  /// A linked zone without a record of the vault: the name does not exist.
  case noRecord(zone: PrivateDnsZone.ID)

  /// The network names a server that it does not reach.
  case serverNotReachable(DnsServer.ID)

  /// Servers forward to one another in a circle.
  case forwardingLoop(DnsServer.ID)

  /// Only one of the two domains of a vault is forwarded to Azure: whether the server answers with the private
  /// addresses or with the public one is its own affair.
  case forwardedInPart(DnsServer.ID, [IPv4Address])

  /// There is no such place to ask from.
  case noOrigin
}

/// Asks for the host name of one vault.
struct VaultNameResolver {
  private let world: World
  private let vault: Vault.ID

  /// Only a vault with an approved endpoint has the alias that private zones answer.
  private let hasAlias: Bool

  private static let mostForwards = 8

  init(_ vault: Vault.ID, in world: World) {
    self.world = world
    self.vault = vault
    hasAlias = world.hasPrivateAlias(vault)
  }

  /// What an instance of a network is told.
  func resolution(of instance: NetworkOrigin.Instance, in network: VirtualNetwork.ID) -> NameResolution {
    guard hasAlias else { return .publicAddress }
    let servers = instance.dnsServers ?? world.virtualNetworks[network].dnsServers
    guard !instance.asksAzureDNS, let server = servers.first, server != .azureDNS else {
      return azureResolution(in: network)
    }
    // A server of which nothing is said forwards everything to Azure, as it should.
    return resolution(fromServer: server, unknown: azureResolution(in: network)) { id in
      world.dnsServers[id].subnet.map { world.areConnected(network, world.subnets[$0].virtualNetwork) } ?? true
    }
  }

  /// What a machine of a network outside Azure is told.
  func resolution(in outside: OnPremisesNetwork.ID) -> NameResolution {
    guard hasAlias, let server = world.onPremises[outside].dnsServer else { return .publicAddress }
    return resolution(fromServer: server, unknown: .publicAddress) { id in
      world.dnsServers[id].subnet.map { world.isConnected(outside, with: world.subnets[$0].virtualNetwork) } ?? true
    }
  }

  /// The resolver of Azure: a linked zone of exactly the right name answers alone, unless the link falls back.
  private func azureResolution(in network: VirtualNetwork.ID) -> NameResolution {
    let zones = world.privateDnsZones
    let name = world.vaults[vault].name.lowercased()
    var unanswered: PrivateDnsZone.ID?
    for id in zones.ids where zones[id].domain == PrivateDnsZone.keyVaultZone {
      guard let link = zones[id].link(of: network) else { continue }
      if let addresses = zones[id].addresses(of: name), !addresses.isEmpty {
        return .privateAddresses(addresses, zone: id)
      }
      if link.resolutionPolicy == .default { unanswered = unanswered ?? id }
    }
    return unanswered.map { .noRecord(zone: $0) } ?? .publicAddress
  }

  private func resolution(
    fromServer address: IPv4Address, unknown: NameResolution, isReachable: (DnsServer.ID) -> Bool
  ) -> NameResolution {
    guard let first = server(at: address) else { return unknown }
    guard isReachable(first) else { return .serverNotReachable(first) }
    let name = world.vaults[vault].name.lowercased()
    var current = first
    for _ in 0..<Self.mostForwards {
      let server = world.dnsServers[current]
      let host = server.target(of: "\(name).vault.azure.net")
      let alias = server.target(of: "\(name).\(PrivateDnsZone.keyVaultZone)")
      guard host == alias else { return resolution(inPartBy: current) }
      switch host {
      case .internet: return .publicAddress
      case .azure:
        guard let subnet = server.subnet else { return .publicAddress }
        return azureResolution(in: world.subnets[subnet].virtualNetwork)
      case .server(let next):
        guard let known = self.server(at: next) else { return unknown }
        current = known
      }
    }
    return .forwardingLoop(first)
  }

  /// What a server answers that asks Azure about one domain only: nothing is open where Azure answers like the internet.
  private func resolution(inPartBy id: DnsServer.ID) -> NameResolution {
    guard let subnet = world.dnsServers[id].subnet else { return .publicAddress }
    switch azureResolution(in: world.subnets[subnet].virtualNetwork) {
    case .publicAddress: return .publicAddress
    case .privateAddresses(let addresses, _): return .forwardedInPart(id, addresses)
    case .noRecord, .serverNotReachable, .forwardingLoop, .forwardedInPart, .noOrigin: return .forwardedInPart(id, [])
    }
  }

  private func server(at address: IPv4Address) -> DnsServer.ID? {
    let servers = world.dnsServers
    return servers.ids.first { servers[$0].address == address }
  }
}
