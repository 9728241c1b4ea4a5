import AzureModel

/// A soft-deleted vault ended for good; asked for at the location in the subscription, above every resource group.
struct VaultPurge: ControlPlaneOperation {
  let vault: String

  var action: ControlOperation? { .deletedVaultsPurge }
  var requirements: [ControlPlaneRequest.Requirement] { [.deletedVault(vault)] }

  func resourceID(in world: World) -> String {
    let subscription = world.scopes[World.subscriptionScope].resourceID
    let location = world.deletedVault(vault).map { world.vaults[$0.vault].location } ?? world.defaults.location
    return "\(subscription)/providers/Microsoft.KeyVault/locations/\(location)/deletedVaults/\(vault)"
  }

  func apply(to state: inout SimulationState) { state.world.purge(vault: vault) }
}
