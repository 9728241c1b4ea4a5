import AzureModel

/// An application appears in the directory, with its service principal.
struct ServicePrincipalCreation: ControlPlaneOperation {
  let definition: ServicePrincipalDefinition

  private var name: ResourceName { ResourceName(.servicePrincipal, definition.name) }
  var action: ControlOperation? { nil }

  func resourceID(in world: World) -> String { "" }

  func apply(to state: inout SimulationState) {
    guard !state.world.isInDirectory(name) else { return }
    let tenant = definition.tenantId.map { WorldDefaults.identifier("tenant", $0) } ?? state.world.tenantId
    let principal = state.world.addPrincipal(
      .servicePrincipal, name: definition.name, tenantId: tenant,
      // An application of the platform is known by its name or its id, and has that id everywhere.
      clientId: (FirstPartyApplicationTable.row(definition.appId ?? definition.name)?.clientId ?? definition.appId)?
        .lowercased(), isKnown: state.newPrincipal(), readsDirectory: definition.readsDirectory)
    state.world.register(name, row: principal.raw)
  }
}
