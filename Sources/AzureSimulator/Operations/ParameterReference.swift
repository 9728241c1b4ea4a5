import AzureModel

/// A deployment takes a secret of a vault as a parameter: asked of the deployer on the vault, then of the vault.
struct ParameterReference: ControlPlaneOperation {
  let vault: String

  private var name: ResourceName { ResourceName(.vault, vault) }
  var action: ControlOperation? { .vaultsDeploy }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(name)] }

  func resourceID(in world: World) -> String { world.resourceID(of: name) }

  func apply(to state: inout SimulationState) {}
}
