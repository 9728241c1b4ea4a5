import AzureModel

/// A private endpoint, and its record in a private DNS zone.
struct PrivateEndpointWrite: ControlPlaneOperation {
  let definition: PrivateEndpointDefinition

  private var name: ResourceName { ResourceName(.privateEndpoint, definition.name) }
  private var vault: ResourceName { ResourceName(.vault, definition.vault) }
  var action: ControlOperation? { .privateEndpointsWrite }

  var requirements: [ControlPlaneRequest.Requirement] {
    [.subnet(definition.subnet), .resource(vault)]
      + (definition.privateDnsZone.map { [.resource(ResourceName(.privateDnsZone, $0))] } ?? [])
      + ControlPlaneRequest.Requirement.group(definition.resourceGroup)
  }

  func resourceID(in world: World) -> String { world.resourceID(of: name, in: definition.resourceGroup) }

  func linked(in world: World) -> [ControlPlaneRequest.LinkedAction] {
    let subnet = world.subnet(definition.subnet).map {
      ControlPlaneRequest.LinkedAction(.subnetsJoin, at: world.subnets[$0].scope, in: world)
    }
    // The group of zones that keeps the record is written with the endpoint.
    let zone = definition.privateDnsZone.flatMap {
      ControlPlaneRequest.LinkedAction(.privateDnsZonesJoin, on: ResourceName(.privateDnsZone, $0), in: world)
    }
    return [subnet, zone].compactMap { $0 }
  }

  func apply(to state: inout SimulationState) {
    guard let subnet = state.world.subnet(definition.subnet), let vault = state.world.vault(definition.vault) else {
      return
    }
    state.rememberNames()
    let zone = definition.privateDnsZone.flatMap { state.world.privateDnsZone($0) }
    let before = state.world.privateEndpoint(definition.name).map { state.world.privateEndpoints[$0] }
    if let before { state.withdrawRecord(of: before) }
    let approves = definition.state ?? (definition.isManual || !state.mayApprove(on: vault) ? .pending : .approved)
    let row = PrivateEndpoint(
      name: definition.name, subnet: subnet, vault: vault, state: approves,
      address: definition.address ?? before?.address ?? state.world.nextEndpointAddress(in: subnet), zone: zone)
    state.put(name, in: definition.resourceGroup, \.privateEndpoints) { _ in row }
    state.addRecord(of: row)
  }
}

/// A private endpoint deleted, with the record that its zone group kept.
struct PrivateEndpointDeletion: ControlPlaneOperation {
  let endpoint: String

  private var name: ResourceName { ResourceName(.privateEndpoint, endpoint) }
  var action: ControlOperation? { .privateEndpointsDelete }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(name)] }

  func resourceID(in world: World) -> String { world.resourceID(of: name) }

  func apply(to state: inout SimulationState) {
    guard let id = state.world.privateEndpoint(endpoint) else { return }
    state.rememberNames()
    state.withdrawRecord(of: state.world.privateEndpoints[id])
    state.world.mutate { tables in
      tables.privateEndpoints[id].exists = false
      tables.rowsByName[name] = nil
    }
  }
}

/// The owner of a vault decides about the connection of a private endpoint.
struct ConnectionDecision: ControlPlaneOperation {
  let endpoint: String
  let decided: PrivateEndpoint.ConnectionState

  private var name: ResourceName { ResourceName(.privateEndpoint, endpoint) }

  var action: ControlOperation? {
    decided == .disconnected ? .privateEndpointConnectionsDelete : .privateEndpointConnectionsWrite
  }

  var requirements: [ControlPlaneRequest.Requirement] { [.resource(name)] }

  private func vault(in world: World) -> Vault? {
    world.privateEndpoint(endpoint).map { world.vaults[world.privateEndpoints[$0].vault] }
  }

  func resourceID(in world: World) -> String {
    let vault = vault(in: world).map { world.resourceID(of: ResourceName(.vault, $0.name)) } ?? ""
    return "\(vault)/privateEndpointConnections/\(endpoint)"
  }

  func linked(in world: World) -> [ControlPlaneRequest.LinkedAction] {
    guard decided != .disconnected, let vault = vault(in: world) else { return [] }
    return [ControlPlaneRequest.LinkedAction(.privateEndpointConnectionsApproval, at: vault.scope, in: world)]
  }

  func apply(to state: inout SimulationState) {
    guard let id = state.world.privateEndpoint(endpoint), state.world.privateEndpoints[id].state != decided else {
      return
    }
    state.rememberNames()
    state.world.mutate { $0.privateEndpoints[id].state = decided }
  }
}

/// Private endpoints nobody asks about, which count against the limit of a vault.
struct UnnamedPrivateEndpoints: ControlPlaneOperation {
  let vault: String
  let count: Int

  private var name: ResourceName { ResourceName(.vault, vault) }
  var action: ControlOperation? { .privateEndpointsWrite }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(name)] }

  func resourceID(in world: World) -> String { world.resourceID(of: name) }

  func apply(to state: inout SimulationState) {
    guard let id = state.world.vault(vault) else { return }
    state.world.mutate {
      $0.network.unnamedPrivateEndpoints[id.raw] = ($0.network.unnamedPrivateEndpoints[id.raw] ?? 0) + count
    }
  }
}

extension SimulationState {
  /// Whether a connection to a vault is approved as soon as this creator asks for it: with the right to approve, and
  /// in the directory of the vault.
  func mayApprove(on vault: Vault.ID) -> Bool {
    guard let principal else { return true }
    let row = world.vaults[vault]
    guard world.principals[principal].tenantId == row.tenantId else { return false }
    let answer = index.answer(
      .privateEndpointConnectionsApproval, for: principal, at: row.scope,
      on: .action(.privateEndpointConnectionsApproval), in: Moment(instant, .unfavourable))
    return answer == .granted
  }

  fileprivate mutating func addRecord(of endpoint: PrivateEndpoint) {
    guard let zone = endpoint.zone else { return }
    let name = world.vaults[endpoint.vault].name.lowercased()
    let others = world.privateDnsZones[zone].records.first { $0.name == name }?.addresses ?? []
    let addresses = others.filter { $0 != endpoint.address } + [endpoint.address]
    world.mutate { $0.privateDnsZones[zone].set(PrivateDnsZone.Record(name: name, addresses: addresses)) }
  }

  fileprivate mutating func withdrawRecord(of endpoint: PrivateEndpoint) {
    guard let zone = endpoint.zone else { return }
    let name = world.vaults[endpoint.vault].name.lowercased()
    let addresses = world.privateDnsZones[zone].records.first { $0.name == name }?.addresses ?? []
    let rest = addresses.filter { $0 != endpoint.address }
    world.mutate {
      if rest.isEmpty {
        $0.privateDnsZones[zone].records.removeAll { $0.name == name }
      } else {
        $0.privateDnsZones[zone].set(PrivateDnsZone.Record(name: name, addresses: rest))
      }
    }
  }
}

extension World {
  /// The address that a new endpoint gets: the first one behind those of the endpoints that the subnet has had.
  fileprivate func nextEndpointAddress(in subnet: Subnet.ID) -> IPv4Address {
    let range = subnets[subnet].addressPrefix
    let count = privateEndpoints.ids.count { privateEndpoints[$0].subnet == subnet }
    return range.usableAddress(count + 1) ?? range.firstUsable
  }
}
