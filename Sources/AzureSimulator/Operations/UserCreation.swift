import AzureModel

/// A user appears in the directory.
struct UserCreation: ControlPlaneOperation {
  let definition: UserDefinition

  var action: ControlOperation? { nil }

  func resourceID(in world: World) -> String { "" }

  func apply(to state: inout SimulationState) {
    guard !state.world.isInDirectory(ResourceName(.user, definition.name)) else { return }
    let tenant = definition.tenantId.map { WorldDefaults.identifier("tenant", $0) } ?? state.world.tenantId
    let principal = state.world.addPrincipal(
      .user, name: definition.name, tenantId: tenant, isKnown: state.newPrincipal())
    state.world.register(ResourceName(.user, definition.name), row: principal.raw)
  }
}
