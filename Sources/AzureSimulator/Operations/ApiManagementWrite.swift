import AzureModel

/// An API Management service written whole (PUT) or in part (PATCH).
struct ApiManagementWrite: ControlPlaneOperation {
  let settings: ApiManagementSettings
  let replaces: Bool

  private var name: ResourceName { ResourceName(.apiManagement, settings.name) }
  var action: ControlOperation? { .apiManagementWrite }

  var requirements: [ControlPlaneRequest.Requirement] {
    (replaces ? [] : [.resource(name)]) + (settings.subnet.map { [.subnet($0)] } ?? [])
      + (settings.identity?.userAssignedIdentities ?? []).map { .resource(ResourceName(.managedIdentity, $0)) }
  }

  func duration(in world: World) -> Delay {
    let known = world.apiManagement(settings.name).map { world.apiManagementServices[$0].sku }
    // Minutes are less than what the rest of the model resolves: nothing is settled by them.
    guard (settings.sku ?? known ?? .developer).isClassic else { return .zero }
    if known == nil { return OperationDurationTable.shortest(.createApiManagement) }
    return settings.hostnameConfigurations == nil
      ? .zero : OperationDurationTable.shortest(.updateApiManagementHostname)
  }

  func resourceID(in world: World) -> String { world.resourceID(of: name) }

  func linked(in world: World) -> [ControlPlaneRequest.LinkedAction] {
    let identities = (settings.identity?.userAssignedIdentities ?? []).compactMap { identity in
      world.managedIdentity(identity).map { id in
        let scope = world.identities[id].scope
        return ControlPlaneRequest.LinkedAction(
          action: .userAssignedIdentitiesAssign, resourceID: world.scopes[scope].resourceID, scope: scope)
      }
    }
    let subnet = settings.subnet.flatMap { world.subnet($0) }.map { id in
      let scope = world.subnets[id].scope
      return ControlPlaneRequest.LinkedAction(
        action: .subnetsJoin, resourceID: world.scopes[scope].resourceID, scope: scope)
    }
    return identities + (subnet.map { [$0] } ?? [])
  }

  func apply(to state: inout SimulationState) {
    let known = state.world.apiManagement(settings.name)
    let before = known.map { state.world.apiManagementServices[$0] }
    let kept = replaces ? nil : before
    let scope = before?.scope ?? state.world.addScope(for: name)
    let service = ApiManagementService(
      name: before?.name ?? settings.name,
      location: settings.location ?? before?.location ?? state.world.defaults.location,
      sku: settings.sku ?? kept?.sku ?? .developer,
      virtualNetworkType: settings.virtualNetworkType ?? kept?.virtualNetworkType ?? .none,
      subnet: settings.subnet.flatMap { state.world.subnet($0) } ?? kept?.subnet,
      identity: state.identity(settings.identity, of: name, before: before?.identity, replaces: replaces),
      hostnameConfigurations: settings.hostnameConfigurations ?? kept?.hostnameConfigurations ?? [], scope: scope)
    if let known {
      state.world.mutate { $0.apiManagementServices[known] = service }
    } else {
      let id = state.world.mutate { $0.apiManagementServices.append(service) }
      state.world.register(name, row: id.raw)
    }
  }
}
