import AzureModel

/// A vault read as a resource (GET), which shows its settings and nothing of what is in it.
struct VaultReading: ControlPlaneOperation {
  let vault: String

  private var name: ResourceName { ResourceName(.vault, vault) }
  var action: ControlOperation? { .vaultsRead }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(name)] }
  var isDeployment: Bool { false }

  func resourceID(in world: World) -> String { world.resourceID(of: name) }

  func apply(to state: inout SimulationState) {}
}
