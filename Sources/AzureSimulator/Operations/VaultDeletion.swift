import AzureModel

/// A vault deleted: kept for its retention where soft delete is on, its role assignments gone.
struct VaultDeletion: ControlPlaneOperation {
  let vault: String

  private var name: ResourceName { ResourceName(.vault, vault) }
  var action: ControlOperation? { .vaultsDelete }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(name)] }

  func resourceID(in world: World) -> String { world.resourceID(of: name) }

  func apply(to state: inout SimulationState) {
    guard let id = state.world.vault(vault) else { return }
    let row = state.world.vaults[id]
    state.removeRoleAssignments(atOrBelow: row.scope)
    state.world.softDelete(vault: vault, at: state.instant)
    if !row.enableSoftDelete { state.world.purge(vault: vault) }
  }
}
