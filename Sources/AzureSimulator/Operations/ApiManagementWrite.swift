import AzureModel

/// An API Management service written whole (PUT) or in part (PATCH).
struct ApiManagementWrite: ControlPlaneOperation {
  let settings: ApiManagementSettings
  let replaces: Bool

  private var name: ResourceName { ResourceName(.apiManagement, settings.name) }
  var action: ControlOperation? { .apiManagementWrite }

  var requirements: [ControlPlaneRequest.Requirement] {
    (replaces ? [] : [.resource(name)]) + (settings.subnet.map { [.subnet($0)] } ?? [])
      + (settings.publicIPAddress.map { [.resource(ResourceName(.publicIPAddress, $0))] } ?? [])
      + (settings.identity?.userAssignedIdentities ?? []).map { .resource(ResourceName(.managedIdentity, $0)) }
  }

  func duration(in world: World) -> Delay {
    longRunning(in: world).map { OperationDurationTable.shortest($0) } ?? .zero
  }

  /// What of it takes long; nil where it is done within minutes.
  private func longRunning(in world: World) -> LongRunningOperation? {
    let before = world.apiManagement(settings.name).map { world.apiManagementServices[$0] }
    // Minutes are less than what the rest of the model resolves: nothing is settled by them.
    guard (settings.sku ?? before?.sku ?? .developer).isClassic else { return nil }
    guard let before else { return .createApiManagement }
    if settings.hostnameConfigurations != nil { return .updateApiManagementHostname }
    let subnet = settings.subnet.flatMap { world.subnet($0) }
    let changesNetwork =
      settings.virtualNetworkType.map { $0 != before.virtualNetworkType } == true
      || subnet.map { $0 != before.subnet } == true
    if changesNetwork { return .updateApiManagementNetwork }
    let scales =
      settings.capacity.map { $0 != before.capacity } == true || settings.sku.map { $0 != before.sku } == true
      || settings.additionalLocations != nil || settings.zones != nil || settings.authorityCertificates != nil
    return scales ? .scaleApiManagement : nil
  }

  func resourceID(in world: World) -> String { world.resourceID(of: name) }

  func linked(in world: World) -> [ControlPlaneRequest.LinkedAction] {
    let identities = (settings.identity?.userAssignedIdentities ?? []).compactMap { identity in
      world.managedIdentity(identity).map {
        ControlPlaneRequest.LinkedAction(.userAssignedIdentitiesAssign, at: world.identities[$0].scope, in: world)
      }
    }
    let subnet = settings.subnet.flatMap { world.subnet($0) }.map {
      ControlPlaneRequest.LinkedAction(.subnetsJoin, at: world.subnets[$0].scope, in: world)
    }
    return identities + (subnet.map { [$0] } ?? [])
  }

  func apply(to state: inout SimulationState) {
    let known = state.world.apiManagement(settings.name)
    let before = known.map { state.world.apiManagementServices[$0] }
    let kept = replaces ? nil : before
    let sku = settings.sku ?? kept?.sku ?? .developer
    let scope = before?.scope ?? state.world.addScope(for: name)
    var service = ApiManagementService(
      name: before?.name ?? settings.name,
      location: settings.location ?? before?.location ?? state.world.defaults.location,
      sku: sku, capacity: settings.capacity ?? kept?.capacity ?? sku.defaultCapacity,
      virtualNetworkType: settings.virtualNetworkType ?? kept?.virtualNetworkType ?? .none,
      subnet: settings.subnet.flatMap { state.world.subnet($0) } ?? kept?.subnet,
      identity: state.identity(settings.identity, of: name, before: before?.identity, replaces: replaces),
      hostnameConfigurations: settings.hostnameConfigurations ?? kept?.hostnameConfigurations ?? [],
      isPublic: settings.isPublic ?? kept?.isPublic ?? true,
      // A connection is a resource of its own, which no write of the service takes away.
      hasApprovedPrivateEndpoint: settings.hasApprovedPrivateEndpoint ?? before?.hasApprovedPrivateEndpoint ?? false,
      createdAt: before?.createdAt ?? settings.createdAt ?? UnixTime(state.asOf, after: state.instant),
      disablesTrustedConnectivity: settings.disablesTrustedConnectivity ?? kept?.disablesTrustedConnectivity ?? false,
      scope: scope)
    service.publicIPAddress =
      settings.publicIPAddress.flatMap { state.world.publicIPAddress($0) } ?? kept?.publicIPAddress
    service.dnsServers = service.nameServers(after: before, in: state.world)
    service.hostnamesReadAt =
      settings.hostnameConfigurations == nil ? before?.hostnamesReadAt ?? .start : state.instant
    if !state.waits, let operation = longRunning(in: state.world) {
      let transition = OperationDurationTable.window(operation, begunAt: state.instant)
      service.transition = transition
      if known == nil { service.creation = transition }
      state.index.note(transition)
    }
    if let known {
      state.world.mutate { $0.apiManagementServices[known] = service }
    } else {
      let id = state.world.mutate { $0.apiManagementServices.append(service) }
      state.world.register(name, row: id.raw)
    }
  }
}

/// What an injected service asks for names is looked up in its network anew.
struct NetworkConfigurationUpdate: ControlPlaneOperation {
  let service: String

  private var name: ResourceName { ResourceName(.apiManagement, service) }
  var action: ControlOperation? { .apiManagementApplyNetworkConfiguration }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(name)] }

  func duration(in world: World) -> Delay { OperationDurationTable.shortest(.updateApiManagementNetwork) }

  func resourceID(in world: World) -> String { world.resourceID(of: name) }

  func apply(to state: inout SimulationState) {
    guard let id = state.world.apiManagement(service) else { return }
    var row = state.world.apiManagementServices[id]
    row.dnsServers = row.nameServers(after: nil, in: state.world)
    if !state.waits {
      let transition = OperationDurationTable.window(.updateApiManagementNetwork, begunAt: state.instant)
      row.transition = transition
      state.index.note(transition)
    }
    state.world.mutate { $0.apiManagementServices[id] = row }
  }
}

extension ApiManagementService {
  /// The name servers that it asks from now on: those that it had, unless it comes into another network or mode.
  ///
  /// - Parameters:
  ///   - before: The service as it was; nil where it is new, or looks its network up anew.
  ///   - world: The world that holds the network.
  fileprivate func nameServers(after before: ApiManagementService?, in world: World) -> [IPv4Address]? {
    guard sku.isClassic, sku.networkUse(virtualNetworkType) == .virtualNetworkInjection, let subnet else { return nil }
    if let before, before.subnet == subnet, before.virtualNetworkType == virtualNetworkType,
      let kept = before.dnsServers
    {
      return kept
    }
    return world.virtualNetworks[world.subnets[subnet].virtualNetwork].dnsServers
  }
}
