import AzureModel

/// A soft-deleted vault brought back by a write in recover mode; its properties are those it was deleted with.
struct VaultRecovery: ControlPlaneOperation {
  let vault: String

  var action: ControlOperation? { .vaultsWrite }
  var requirements: [ControlPlaneRequest.Requirement] { [.deletedVault(vault)] }

  func resourceID(in world: World) -> String { world.resourceID(of: ResourceName(.vault, vault)) }

  func apply(to state: inout SimulationState) { state.world.recover(vault: vault) }
}
