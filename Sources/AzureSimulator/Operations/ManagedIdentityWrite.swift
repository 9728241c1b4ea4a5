import AzureModel

/// A user-assigned identity, whose ids are known as soon as it is there.
struct ManagedIdentityWrite: ControlPlaneOperation {
  let definition: ManagedIdentityDefinition

  private var name: ResourceName { ResourceName(.managedIdentity, definition.name) }
  var action: ControlOperation? { .userAssignedIdentitiesWrite }

  func resourceID(in world: World) -> String { world.resourceID(of: name) }

  func apply(to state: inout SimulationState) {
    if state.world.isInDirectory(name), let known = state.world.managedIdentity(definition.name) {
      state.world.mutate { tables in
        tables.identities[known].isRegional = definition.isRegional
        tables.identities[known].assignmentProviders = definition.assignmentProviders
      }
      return
    }
    let principal = state.world.addPrincipal(
      .managedIdentity(.userAssigned, resourceID: state.world.resourceID(of: name)), name: definition.name,
      tenantId: state.world.tenantId, isKnown: state.newPrincipal())
    let scope = state.world.addScope(for: name)
    let row = UserAssignedIdentity(
      name: definition.name, principal: principal, scope: scope,
      location: definition.location ?? state.world.defaults.location, isRegional: definition.isRegional,
      assignmentProviders: definition.assignmentProviders)
    let id = state.world.mutate { $0.identities.append(row) }
    state.world.register(name, row: id.raw)
  }
}
