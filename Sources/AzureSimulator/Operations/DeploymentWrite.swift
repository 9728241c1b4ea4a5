import AzureModel

/// A deployment itself, in front of the resources in it: who may not deploy gets no further.
struct DeploymentWrite: ControlPlaneOperation {
  let name: String

  var action: ControlOperation? { .deploymentsWrite }

  func resourceID(in world: World) -> String {
    "/subscriptions/\(world.defaults.subscriptionId)/resourceGroups/\(world.defaults.resourceGroup)"
      + "/providers/Microsoft.Resources/deployments/\(name)"
  }

  func apply(to state: inout SimulationState) {}
}
