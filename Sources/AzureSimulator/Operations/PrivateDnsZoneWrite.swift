import AzureModel

/// A private DNS zone and the networks that ask it.
struct PrivateDnsZoneWrite: ControlPlaneOperation {
  let definition: PrivateDnsZoneDefinition

  private var name: ResourceName { ResourceName(.privateDnsZone, definition.name) }
  var action: ControlOperation? { .privateDnsZonesWrite }

  var requirements: [ControlPlaneRequest.Requirement] {
    (definition.links ?? []).map { .resource(ResourceName(.virtualNetwork, $0.network)) }
      + ControlPlaneRequest.Requirement.group(definition.resourceGroup)
  }

  func resourceID(in world: World) -> String { world.resourceID(of: name, in: definition.resourceGroup) }

  func linked(in world: World) -> [ControlPlaneRequest.LinkedAction] {
    (definition.links ?? []).compactMap { $0.linkedAction(in: world) }
  }

  func apply(to state: inout SimulationState) {
    let links = definition.links?.compactMap { $0.link(in: state.world) }
    let before = state.world.privateDnsZone(definition.name).map { state.world.privateDnsZones[$0] }
    if let before, let links, before.links != links { state.rememberNames() }
    state.put(name, in: definition.resourceGroup, \.privateDnsZones) { _ in
      PrivateDnsZone(
        name: definition.name, domain: definition.domain ?? before?.domain, links: links ?? before?.links ?? [],
        records: before?.records ?? [])
    }
  }
}

/// A network that is linked to a zone, or linked in another way.
struct VirtualNetworkLinkWrite: ControlPlaneOperation {
  let definition: VirtualNetworkLinkDefinition

  private var zone: ResourceName { ResourceName(.privateDnsZone, definition.zone) }
  var action: ControlOperation? { .virtualNetworkLinksWrite }

  var requirements: [ControlPlaneRequest.Requirement] {
    [.resource(zone), .resource(ResourceName(.virtualNetwork, definition.link.network))]
  }

  func resourceID(in world: World) -> String {
    "\(world.resourceID(of: zone))/virtualNetworkLinks/\(definition.link.network)"
  }

  func linked(in world: World) -> [ControlPlaneRequest.LinkedAction] {
    definition.link.linkedAction(in: world).map { [$0] } ?? []
  }

  func apply(to state: inout SimulationState) {
    guard let link = definition.link.link(in: state.world) else { return }
    state.changeZone(definition.zone) { zone in
      zone.links.removeAll { $0.network == link.network }
      zone.links.append(link)
    }
  }
}

/// A network that is no longer linked to a zone.
struct VirtualNetworkLinkDeletion: ControlPlaneOperation {
  let zone: String
  let network: String

  private var name: ResourceName { ResourceName(.privateDnsZone, zone) }
  var action: ControlOperation? { .virtualNetworkLinksDelete }

  var requirements: [ControlPlaneRequest.Requirement] {
    [.resource(name), .resource(ResourceName(.virtualNetwork, network))]
  }

  func resourceID(in world: World) -> String { "\(world.resourceID(of: name))/virtualNetworkLinks/\(network)" }

  func apply(to state: inout SimulationState) {
    guard let id = state.world.virtualNetwork(network) else { return }
    state.changeZone(zone) { zone in zone.links.removeAll { $0.network == id } }
  }
}

/// An address record in a zone.
struct DnsRecordWrite: ControlPlaneOperation {
  let definition: DnsRecordDefinition

  private var zone: ResourceName { ResourceName(.privateDnsZone, definition.zone) }
  var action: ControlOperation? { .dnsRecordsWrite }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(zone)] }

  func resourceID(in world: World) -> String { "\(world.resourceID(of: zone))/A/\(definition.record.name)" }

  func apply(to state: inout SimulationState) {
    state.changeZone(definition.zone) { zone in zone.set(definition.record) }
  }
}

/// An address record taken out of a zone.
struct DnsRecordDeletion: ControlPlaneOperation {
  let zone: String
  let record: String

  private var name: ResourceName { ResourceName(.privateDnsZone, zone) }
  var action: ControlOperation? { .dnsRecordsDelete }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(name)] }

  func resourceID(in world: World) -> String { "\(world.resourceID(of: name))/A/\(record)" }

  func apply(to state: inout SimulationState) {
    state.changeZone(zone) { zone in zone.records.removeAll { $0.name == record.lowercased() } }
  }
}

extension PrivateDnsZoneDefinition.Link {
  /// The network that is linked has to be joined.
  fileprivate func linkedAction(in world: World) -> ControlPlaneRequest.LinkedAction? {
    ControlPlaneRequest.LinkedAction(.virtualNetworksJoin, on: ResourceName(.virtualNetwork, network), in: world)
  }

  fileprivate func link(in world: World) -> PrivateDnsZone.Link? {
    world.virtualNetwork(network).map { PrivateDnsZone.Link(network: $0, resolutionPolicy: resolutionPolicy) }
  }
}

extension SimulationState {
  /// Changes a zone that exists; not everybody notices at once.
  fileprivate mutating func changeZone(_ name: String, _ change: (inout PrivateDnsZone) -> Void) {
    guard let id = world.privateDnsZone(name) else { return }
    var zone = world.privateDnsZones[id]
    change(&zone)
    guard zone.links != world.privateDnsZones[id].links || zone.records != world.privateDnsZones[id].records else {
      return
    }
    rememberNames()
    world.mutate { $0.privateDnsZones[id] = zone }
  }
}
