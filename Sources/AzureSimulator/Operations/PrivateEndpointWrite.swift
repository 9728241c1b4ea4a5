import AzureModel

/// A private endpoint, and its record in a private DNS zone.
struct PrivateEndpointWrite: ControlPlaneOperation {
  let definition: PrivateEndpointDefinition

  private var name: ResourceName { ResourceName(.privateEndpoint, definition.name) }
  var action: ControlOperation? { .privateEndpointsWrite }

  var requirements: [ControlPlaneRequest.Requirement] {
    [.subnet(definition.subnet), .resource(ResourceName(.vault, definition.vault))]
      + (definition.privateDnsZone.map { [.resource(ResourceName(.privateDnsZone, $0))] } ?? [])
  }

  func resourceID(in world: World) -> String { world.resourceID(of: name) }

  func apply(to state: inout SimulationState) {
    guard let subnet = state.world.subnet(definition.subnet), let vault = state.world.vault(definition.vault) else {
      return
    }
    let row = PrivateEndpoint(name: definition.name, subnet: subnet, vault: vault, state: definition.state)
    if let known = state.world.privateEndpoint(definition.name) {
      state.world.mutate { $0.privateEndpoints[known] = row }
    } else {
      let id = state.world.mutate { $0.privateEndpoints.append(row) }
      state.world.register(name, row: id.raw)
    }
    if let zone = definition.privateDnsZone.flatMap({ state.world.privateDnsZone($0) }) {
      let record = definition.vault.lowercased()
      state.world.mutate {
        if !$0.privateDnsZones[zone].records.contains(record) { $0.privateDnsZones[zone].records.append(record) }
      }
    }
  }
}
