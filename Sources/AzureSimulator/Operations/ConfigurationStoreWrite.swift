import AzureModel

/// An App Configuration store, at which roles can be assigned.
struct ConfigurationStoreWrite: ControlPlaneOperation {
  let definition: ConfigurationStoreDefinition

  private var name: ResourceName { ResourceName(.appConfiguration, definition.name) }
  private var group: ResourceName? { definition.resourceGroup.map { ResourceName(.resourceGroup, $0) } }
  var action: ControlOperation? { .configurationStoresWrite }
  var requirements: [ControlPlaneRequest.Requirement] { group.map { [.resource($0)] } ?? [] }

  func resourceID(in world: World) -> String {
    guard let group, !world.exists(name) else { return world.resourceID(of: name) }
    return "\(world.resourceID(of: group))/providers/\(name.kind.resourceType ?? "")/\(definition.name)"
  }

  func apply(to state: inout SimulationState) {
    guard !state.world.exists(name) else { return }
    if let scope = group.flatMap({ state.world.scope(of: $0) }) { state.world.place(name, in: scope) }
    let scope = state.world.addScope(for: name)
    state.world.register(name, row: scope.raw)
  }
}

/// A call for what is in an App Configuration store, decided by Azure RBAC alone.
struct ConfigurationStoreAccess: ControlPlaneOperation {
  let store: String
  let operation: ControlOperation

  private var name: ResourceName { ResourceName(.appConfiguration, store) }
  var action: ControlOperation? { operation }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(name)] }
  var isDeployment: Bool { false }

  func resourceID(in world: World) -> String { world.resourceID(of: name) }

  func apply(to state: inout SimulationState) {}
}
