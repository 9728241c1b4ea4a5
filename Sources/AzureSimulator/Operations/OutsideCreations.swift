import AzureModel

/// A firewall or other appliance appears in a subnet.
struct NetworkApplianceCreation: ControlPlaneOperation {
  let definition: NetworkApplianceDefinition

  var action: ControlOperation? { nil }

  var requirements: [ControlPlaneRequest.Requirement] {
    [.subnet(definition.subnet)]
      + (definition.publicIPAddress.map { [.resource(ResourceName(.publicIPAddress, $0))] } ?? [])
  }

  func resourceID(in world: World) -> String { "" }

  func apply(to state: inout SimulationState) {
    guard let subnet = state.world.subnet(definition.subnet) else { return }
    let row = NetworkAppliance(
      name: definition.name, subnet: subnet,
      address: definition.address ?? state.world.subnets[subnet].addressPrefix.firstUsable,
      publicIPAddress: definition.publicIPAddress.flatMap { state.world.publicIPAddress($0) },
      allows: definition.allows)
    state.set(ResourceName(.networkAppliance, definition.name), \.network.appliances, row)
  }
}

/// A network outside Azure appears, with its connections to virtual networks.
struct OnPremisesNetworkCreation: ControlPlaneOperation {
  let definition: OnPremisesNetworkDefinition

  var action: ControlOperation? { nil }

  var requirements: [ControlPlaneRequest.Requirement] {
    definition.connections.map { .resource(ResourceName(.virtualNetwork, $0)) }
  }

  func resourceID(in world: World) -> String { "" }

  func apply(to state: inout SimulationState) {
    let row = OnPremisesNetwork(
      name: definition.name, addressPrefixes: definition.addressPrefixes,
      publicAddress: definition.publicAddress ?? .derived(from: "on premises \(definition.name.lowercased())"),
      connections: definition.connections.compactMap { state.world.virtualNetwork($0) },
      dnsServer: definition.dnsServer, advertisesDefaultRoute: definition.advertisesDefaultRoute)
    state.set(ResourceName(.onPremisesNetwork, definition.name), \.network.onPremises, row)
  }
}

/// A DNS server appears, in a subnet or outside Azure.
struct DnsServerCreation: ControlPlaneOperation {
  let definition: DnsServerDefinition

  var action: ControlOperation? { nil }
  var requirements: [ControlPlaneRequest.Requirement] { definition.subnet.map { [.subnet($0)] } ?? [] }

  func resourceID(in world: World) -> String { "" }

  func apply(to state: inout SimulationState) {
    let row = DnsServer(
      name: definition.name, address: definition.address,
      subnet: definition.subnet.flatMap { state.world.subnet($0) }, forwards: definition.forwards)
    let name = ResourceName(.dnsServer, definition.name)
    if state.world.exists(name) { state.rememberNames() }
    state.set(name, \.network.dnsServers, row)
  }
}

extension SimulationState {
  /// Sets the row of something that is no resource of Azure Resource Manager.
  mutating func set<Row>(
    _ name: ResourceName, _ table: WritableKeyPath<World.Tables, ForkedArray<Row>>, _ row: Row
  ) {
    if let known = world.rowsByName[name].map(AzureModel.ID<Row>.init) {
      return world.mutate { $0[keyPath: table][known] = row }
    }
    let id = world.mutate { $0[keyPath: table].append(row) }
    world.register(name, row: id.raw)
  }
}

/// A resource provider is registered in a subscription, or no longer.
struct ProviderRegistrationWrite: ControlPlaneOperation {
  let registration: ProviderRegistration

  /// Of other namespaces than Key Vault's the model asks nothing.
  var action: ControlOperation? {
    guard registration.namespace.lowercased() == "microsoft.keyvault" else { return nil }
    return registration.isRegistered ? .registerKeyVault : .unregisterKeyVault
  }

  private var subscription: ResourceName? { registration.subscription.map { ResourceName(.subscription, $0) } }
  var requirements: [ControlPlaneRequest.Requirement] { subscription.map { [.resource($0)] } ?? [] }

  func resourceID(in world: World) -> String {
    subscription.map { world.resourceID(of: $0) } ?? world.scopes[World.subscriptionScope].resourceID
  }

  func apply(to state: inout SimulationState) {
    guard let id = World.subscriptionId(of: resourceID(in: state.world)) else { return }
    let key = "\(id)/\(registration.namespace)".lowercased()
    state.world.mutate {
      if registration.isRegistered {
        $0.network.unregisteredProviders.remove(key)
      } else {
        $0.network.unregisteredProviders.insert(key)
      }
    }
  }
}
