import AzureModel

/// A secret or a key written through Azure Resource Manager: no data permission is asked for, and no firewall.
struct VaultObjectWrite: ControlPlaneOperation {
  let definition: VaultObjectDefinition

  private var vault: ResourceName { ResourceName(.vault, definition.vault) }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(vault)] }

  var action: ControlOperation? {
    switch definition.type {
    case .secret: .secretsWrite
    case .key: .keysWrite
    }
  }

  func resourceID(in world: World) -> String {
    "\(world.resourceID(of: vault))/\(definition.type.kind.rawValue)/\(definition.name)"
  }

  func apply(to state: inout SimulationState) {
    guard let id = state.world.vault(definition.vault) else { return }
    let operation: DataOperation
    switch definition.type {
    case .secret: operation = .secretsSet
    case .key:
      // Only the first version is made this way; a key that is there is returned as it is.
      guard state.world.object(.keys, definition.name, in: id) == nil else { return }
      operation = .keysCreate
    }
    state.perform(
      VaultAccess(
        operation: operation, vault: definition.vault, object: definition.name, content: definition.content))
  }
}
