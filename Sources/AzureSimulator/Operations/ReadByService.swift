import AzureModel

/// What a service reads by itself: nobody is asked for a permission on the service, and nothing changes.
struct ReadByService: ControlPlaneOperation {
  let requirements: [ControlPlaneRequest.Requirement]
  let resource: ResourceName

  var action: ControlOperation? { nil }
  var isDeployment: Bool { false }

  func resourceID(in world: World) -> String { world.resourceID(of: resource) }

  func apply(to state: inout SimulationState) {}
}
