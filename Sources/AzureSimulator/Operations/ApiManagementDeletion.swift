import AzureModel

/// An API Management service deleted: kept for two days, its identity and its role assignments gone.
struct ApiManagementDeletion: ControlPlaneOperation {
  let service: String

  private var name: ResourceName { ResourceName(.apiManagement, service) }
  var action: ControlOperation? { .apiManagementDelete }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(name)] }

  func resourceID(in world: World) -> String { world.resourceID(of: name) }

  func apply(to state: inout SimulationState) {
    guard let id = state.world.apiManagement(service) else { return }
    let row = state.world.apiManagementServices[id]
    state.removeRoleAssignments(atOrBelow: row.scope)
    if let identity = row.identity.systemAssigned { state.retire(identity) }
    state.world.softDelete(apiManagement: service, at: state.instant)
  }
}

/// A soft-deleted service ended for good; asked for at its location, above every resource group.
struct ApiManagementPurge: ControlPlaneOperation {
  let service: String

  var action: ControlOperation? { .deletedApiManagementDelete }
  var requirements: [ControlPlaneRequest.Requirement] { [.deletedApiManagement(service)] }

  func resourceID(in world: World) -> String {
    let subscription = world.scopes[World.subscriptionScope].resourceID
    let location =
      world.deletedApiManagement(service).map { world.apiManagementServices[$0.service].location }
      ?? world.defaults.location
    return "\(subscription)/providers/Microsoft.ApiManagement/locations/\(location)/deletedservices/\(service)"
  }

  func apply(to state: inout SimulationState) { state.world.purge(apiManagement: service) }
}

/// A soft-deleted service brought back by a write with `restore`; everything else in the write is ignored.
struct ApiManagementRestoration: ControlPlaneOperation {
  let service: String

  var action: ControlOperation? { .apiManagementWrite }
  var requirements: [ControlPlaneRequest.Requirement] { [.deletedApiManagement(service)] }

  func resourceID(in world: World) -> String { world.resourceID(of: ResourceName(.apiManagement, service)) }

  func apply(to state: inout SimulationState) {
    let identity = state.world.deletedApiManagement(service).flatMap {
      state.world.apiManagementServices[$0.service].identity.systemAssigned
    }
    if let identity { state.revive(identity) }
    state.world.restore(apiManagement: service)
  }
}
