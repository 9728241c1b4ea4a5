import AzureModel

/// Something that reads vaults, written whole (PUT) or in part (PATCH).
struct ConsumerWrite: ControlPlaneOperation {
  let settings: ConsumerSettings
  let replaces: Bool

  private var name: ResourceName { settings.resource }

  /// Nil for what Azure Resource Manager does not manage.
  var action: ControlOperation? { name.kind.resourceType.flatMap { .operation(of: "\($0)/write") } }

  var requirements: [ControlPlaneRequest.Requirement] {
    (replaces ? [] : [.resource(name)]) + (settings.subnet.map { [.subnet($0)] } ?? [])
      + (settings.host.map { [.resource($0)] } ?? [])
      + (settings.identity?.userAssignedIdentities ?? []).map { .resource(ResourceName(.managedIdentity, $0)) }
  }

  func resourceID(in world: World) -> String { world.resourceID(of: name) }

  func linked(in world: World) -> [ControlPlaneRequest.LinkedAction] {
    func linked(_ action: ControlOperation, at scope: Scope.ID) -> ControlPlaneRequest.LinkedAction {
      ControlPlaneRequest.LinkedAction(action, at: scope, in: world)
    }
    let identities = (settings.identity?.userAssignedIdentities ?? []).compactMap { world.managedIdentity($0) }
    let subnet = settings.subnet.flatMap { world.subnet($0) }
    // What a vault hands out because of a flag, it hands out to deployers who may deploy from it.
    let vaults = settings.references.compactMap { reference -> Vault.ID? in
      guard ConsumerTable.row(reference.consumer)?.requirements.contains(.enabledForDeployment) == true else {
        return nil
      }
      return VaultObjectURI(reference.address).flatMap { world.vault($0.vault) }
    }
    return identities.map { linked(.userAssignedIdentitiesAssign, at: world.identities[$0].scope) }
      + (subnet.map { [linked(.subnetsJoin, at: world.subnets[$0].scope)] } ?? [])
      + vaults.map { linked(.vaultsDeploy, at: world.vaults[$0].scope) }
  }

  func apply(to state: inout SimulationState) {
    let known = state.world.consumer(name)
    let before = known.map { state.world.consumerResources[$0] }
    let kept = replaces ? nil : before
    if known == nil, name.kind.resourceType != nil { _ = state.world.addScope(for: name) }
    let hostSubnet = settings.host.flatMap { state.world.consumer($0) }.flatMap {
      state.world.consumerResources[$0].subnet
    }
    let resource = ConsumerResource(
      name: before?.name ?? name,
      location: settings.location ?? before?.location ?? state.world.defaults.location,
      identity: state.identity(settings.identity, of: name, before: before?.identity, replaces: replaces),
      defaultIdentity: settings.defaultIdentity ?? kept?.defaultIdentity,
      subnet: settings.subnet ?? hostSubnet ?? kept?.subnet,
      tier: settings.tier ?? before?.tier,
      references: (kept?.references ?? []).filter { !settings.sent.contains($0.consumer) } + settings.references)
    registerPlatform(of: settings.references, in: &state)
    if let known {
      state.world.mutate { $0.consumerResources[known] = resource }
    } else {
      let id = state.world.mutate { $0.consumerResources.append(resource) }
      state.world.register(name, row: id.raw)
    }
  }

  /// What the platform does without being granted anything it does under an application that every tenant has.
  private func registerPlatform(of references: [VaultReference], in state: inout SimulationState) {
    for row in references.compactMap({ ConsumerTable.row($0.consumer) }) where row.isAuthorizedByPlatform {
      state.world.addPlatformApplication(of: row)
    }
  }
}

extension World {
  /// The service principal as which a service calls that needs no grant.
  mutating func addPlatformApplication(of row: ConsumerRow) {
    guard let application = row.identity.application.flatMap(FirstPartyApplicationTable.row),
      principal(clientId: application.clientId) == nil
    else { return }
    _ = addPrincipal(
      .servicePrincipal, name: application.name, tenantId: defaults.tenantId, clientId: application.clientId)
  }
}
