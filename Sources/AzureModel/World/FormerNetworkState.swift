/// How a part of the network was before a change that not everybody has noticed yet.
package struct FormerNetworkState: Sendable {
  package enum Part: Sendable {
    case firewall(Vault.ID, publicNetworkAccess: PublicNetworkAccess, networkAcls: NetworkRuleSet?)
    case serviceEndpoints(Subnet.ID, [String])

    /// What private names are answered with.
    case names(Names)

    /// Whether it is the same part of the same thing.
    func isSame(as other: Part) -> Bool {
      switch (self, other) {
      case (.firewall(let one, _, _), .firewall(let other, _, _)): one == other
      case (.serviceEndpoints(let one, _), .serviceEndpoints(let other, _)): one == other
      case (.names, .names): true
      case (.firewall, _), (.serviceEndpoints, _), (.names, _): false
      }
    }
  }

  /// Everything that name resolution in virtual networks depends on.
  package struct Names: Sendable {
    let zones: ForkedArray<PrivateDnsZone>
    let servers: ForkedArray<DnsServer>

    /// The servers that each network names, in the order of the networks.
    let serversOfNetworks: [[IPv4Address]]

    /// The vaults whose public name has the alias that private zones answer.
    let aliases: Set<Vault.ID>

    package init(of world: World) {
      zones = world.privateDnsZones
      servers = world.dnsServers
      serversOfNetworks = world.virtualNetworks.ids.map { world.virtualNetworks[$0].dnsServers }
      aliases = world.privateAliases
    }
  }

  package let part: Part

  /// Since then it may be over.
  package let begin: Instant

  /// From then on it surely is over.
  package internal(set) var end: Instant
}

extension World {
  /// Keeps how something was before a change that takes effect within a window.
  ///
  /// - Complexity: O(changes that are still on their way).
  package mutating func remember(_ part: FormerNetworkState.Part, until effect: Effect) {
    mutate { tables in
      // What was before an earlier change is over when this one has surely taken effect.
      for place in tables.network.former.indices where tables.network.former[place].part.isSame(as: part) {
        tables.network.former[place].end = min(tables.network.former[place].end, effect.latest)
      }
      tables.network.former.removeAll { $0.end <= effect.earliest }
      guard effect.latest > effect.earliest else { return }
      tables.network.former.append(FormerNetworkState(part: part, begin: effect.earliest, end: effect.latest))
    }
  }

  /// What may still be otherwise at an instant than it is in this world: every combination, at most 128.
  ///
  /// Empty outside of every window. More than five changes of one thing within minutes, or seven of different things,
  /// are not looked at in every combination.
  package func formerNetworks(at instant: Instant) -> [[FormerNetworkState.Part]] {
    let open = storage.tables.network.former.filter { $0.begin <= instant && instant < $0.end }.map(\.part)
    guard !open.isEmpty else { return [] }
    var combinations: [[FormerNetworkState.Part]] = [[]]
    var rest = open[...]
    while let first = rest.first, combinations.count < Self.mostCombinations {
      let versions = rest.filter { $0.isSame(as: first) }
      rest = rest.filter { !$0.isSame(as: first) }[...]
      combinations += combinations.flatMap { parts in versions.map { parts + [$0] } }
    }
    return Array(combinations.dropFirst().prefix(Self.mostCombinations))
  }

  private static let mostCombinations = 128

  /// The instants at which a change of the network begins, or has surely taken effect.
  package var networkBoundaries: [Instant] { storage.tables.network.former.flatMap { [$0.begin, $0.end] } }

  /// This world with parts of the network as they were.
  package func with(_ parts: [FormerNetworkState.Part]) -> World {
    var world = self
    world.mutate { tables in
      for part in parts {
        switch part {
        case .firewall(let vault, let publicNetworkAccess, let networkAcls):
          tables.vaults[vault].publicNetworkAccess = publicNetworkAccess
          tables.vaults[vault].networkAcls = networkAcls
        case .serviceEndpoints(let subnet, let endpoints): tables.subnets[subnet].serviceEndpoints = endpoints
        case .names(let names):
          tables.privateDnsZones = names.zones
          tables.network.dnsServers = names.servers
          tables.network.formerAliases = names.aliases
          for (network, servers) in zip(tables.virtualNetworks.ids, names.serversOfNetworks) {
            tables.virtualNetworks[network].dnsServers = servers
          }
        }
      }
    }
    return world
  }

  /// The vaults with an approved private endpoint, whose public names lead over the alias that private zones answer.
  package var privateAliases: Set<Vault.ID> {
    if let former = storage.tables.network.formerAliases { return former }
    let approved = privateEndpoints.ids.filter {
      privateEndpoints[$0].exists && privateEndpoints[$0].state == .approved
    }
    return Set(approved.map { privateEndpoints[$0].vault })
  }

  /// Whether the public name of a vault leads over the alias that private zones answer.
  package func hasPrivateAlias(_ vault: Vault.ID) -> Bool {
    if let former = storage.tables.network.formerAliases { return former.contains(vault) }
    return privateEndpoints.ids.contains { id in
      let endpoint = privateEndpoints[id]
      return endpoint.exists && endpoint.vault == vault && endpoint.state == .approved
    }
  }
}
