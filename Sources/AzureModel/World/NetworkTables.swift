extension World {
  /// What routes, resolves and filters beside virtual networks and their subnets.
  package struct NetworkTables: Sendable {
    package var securityGroups = ForkedArray<NetworkSecurityGroup>()
    package var routeTables = ForkedArray<RouteTable>()
    package var natGateways = ForkedArray<NatGateway>()
    package var publicIPAddresses = ForkedArray<PublicIPAddress>()
    package var appliances = ForkedArray<NetworkAppliance>()
    package var onPremises = ForkedArray<OnPremisesNetwork>()
    package var dnsServers = ForkedArray<DnsServer>()
    package var connections = ForkedArray<KeptConnection>()

    /// Providers that are not registered, as `subscription id/namespace` in lower case; all others are.
    package var unregisteredProviders: Set<String> = []

    /// Private endpoints beyond those that a scenario names, by vault.
    package var unnamedPrivateEndpoints = ForkedDictionary<UInt32, Int>()

    /// What was otherwise until shortly before, and may still be.
    package var former: [FormerNetworkState] = []

    /// In a world of what was: the vaults whose names led over the alias then.
    package var formerAliases: Set<Vault.ID>?
  }

  package var securityGroups: ForkedArray<NetworkSecurityGroup> { storage.tables.network.securityGroups }
  package var routeTables: ForkedArray<RouteTable> { storage.tables.network.routeTables }
  package var natGateways: ForkedArray<NatGateway> { storage.tables.network.natGateways }
  package var publicIPAddresses: ForkedArray<PublicIPAddress> { storage.tables.network.publicIPAddresses }
  package var appliances: ForkedArray<NetworkAppliance> { storage.tables.network.appliances }
  package var onPremises: ForkedArray<OnPremisesNetwork> { storage.tables.network.onPremises }
  package var dnsServers: ForkedArray<DnsServer> { storage.tables.network.dnsServers }

  package var keptConnections: ForkedArray<KeptConnection> { storage.tables.network.connections }

  package func securityGroup(_ name: String) -> NetworkSecurityGroup.ID? { id(.networkSecurityGroup, name) }
  package func routeTable(_ name: String) -> RouteTable.ID? { id(.routeTable, name) }
  package func natGateway(_ name: String) -> NatGateway.ID? { id(.natGateway, name) }
  package func publicIPAddress(_ name: String) -> PublicIPAddress.ID? { id(.publicIPAddress, name) }
  package func appliance(_ name: String) -> NetworkAppliance.ID? { id(.networkAppliance, name) }
  package func onPremisesNetwork(_ name: String) -> OnPremisesNetwork.ID? { id(.onPremisesNetwork, name) }
  package func dnsServer(_ name: String) -> DnsServer.ID? { id(.dnsServer, name) }
  package func keptConnection(_ name: String) -> KeptConnection.ID? { id(.keptConnection, name) }

  private func id<Row>(_ kind: ResourceKind, _ name: String) -> AzureModel.ID<Row>? {
    rowsByName[ResourceName(kind, name)].map(AzureModel.ID<Row>.init)
  }

  /// Whether a resource provider is registered in a subscription, given by its id.
  package func isRegistered(_ namespace: String, in subscriptionId: String) -> Bool {
    !storage.tables.network.unregisteredProviders.contains("\(subscriptionId)/\(namespace)".lowercased())
  }

  /// The id of the subscription that a resource id lies in; nil for what lies above subscriptions.
  package static func subscriptionId(of resourceID: String) -> String? {
    let parts = resourceID.lowercased().split(separator: "/")
    return parts.count >= 2 && parts[0] == "subscriptions" ? String(parts[1]) : nil
  }

  /// How many private endpoints lead to a vault, whatever their state.
  package func privateEndpointCount(of vault: Vault.ID) -> Int {
    privateEndpoints.ids.count { privateEndpoints[$0].vault == vault && privateEndpoints[$0].exists }
      + (storage.tables.network.unnamedPrivateEndpoints[vault.raw] ?? 0)
  }

  /// Whether packets go between two networks: one network, or peered from both sides.
  package func areConnected(_ one: VirtualNetwork.ID, _ other: VirtualNetwork.ID) -> Bool {
    func reaches(_ from: VirtualNetwork.ID, _ to: VirtualNetwork.ID) -> Bool {
      virtualNetworks[from].peerings.contains { $0.remote == to && $0.allowVirtualNetworkAccess }
    }
    return one == other || (reaches(one, other) && reaches(other, one))
  }

  /// Whether a network outside Azure reaches a virtual network: over its gateway, or that of a peered one.
  package func isConnected(_ outside: OnPremisesNetwork.ID, with network: VirtualNetwork.ID) -> Bool {
    onPremises[outside].connections.contains { hub in
      guard hub != network else { return true }
      return areConnected(hub, network)
        && virtualNetworks[hub].peerings.contains { $0.remote == network && $0.allowGatewayTransit }
        && virtualNetworks[network].peerings.contains { $0.remote == hub && $0.useRemoteGateways }
    }
  }
}
