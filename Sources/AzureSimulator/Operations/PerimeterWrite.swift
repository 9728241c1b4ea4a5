import AzureModel

/// A network security perimeter with its inbound rules and associations.
struct PerimeterWrite: ControlPlaneOperation {
  let definition: PerimeterDefinition

  private var name: ResourceName { ResourceName(.networkSecurityPerimeter, definition.name) }
  var action: ControlOperation? { .networkSecurityPerimetersWrite }

  var requirements: [ControlPlaneRequest.Requirement] {
    definition.associations.map { .resource(ResourceName(.vault, $0.vault)) }
  }

  func resourceID(in world: World) -> String { world.resourceID(of: name) }

  func apply(to state: inout SimulationState) {
    let associations = definition.associations.compactMap { association in
      state.world.vault(association.vault).map {
        NetworkSecurityPerimeter.Association(vault: $0, accessMode: association.accessMode)
      }
    }
    let row = NetworkSecurityPerimeter(
      name: definition.name, inboundAddressPrefixes: definition.inboundAddressPrefixes, associations: associations)
    if let known = state.world.perimeter(definition.name) {
      state.world.mutate { $0.perimeters[known] = row }
    } else {
      let id = state.world.mutate { $0.perimeters.append(row) }
      state.world.register(name, row: id.raw)
    }
  }
}
