import AzureModel

/// A private DNS zone and the networks that ask it.
struct PrivateDnsZoneWrite: ControlPlaneOperation {
  let definition: PrivateDnsZoneDefinition

  private var name: ResourceName { ResourceName(.privateDnsZone, definition.name) }
  var action: ControlOperation? { .privateDnsZonesWrite }

  var requirements: [ControlPlaneRequest.Requirement] {
    definition.virtualNetworkLinks.map { .resource(ResourceName(.virtualNetwork, $0)) }
  }

  func resourceID(in world: World) -> String { world.resourceID(of: name) }

  func apply(to state: inout SimulationState) {
    let links = definition.virtualNetworkLinks.compactMap { state.world.virtualNetwork($0) }
    if let known = state.world.privateDnsZone(definition.name) {
      state.world.mutate { $0.privateDnsZones[known].virtualNetworkLinks = links }
      return
    }
    let row = PrivateDnsZone(name: definition.name, virtualNetworkLinks: links, records: [])
    let id = state.world.mutate { $0.privateDnsZones.append(row) }
    state.world.register(name, row: id.raw)
  }
}
