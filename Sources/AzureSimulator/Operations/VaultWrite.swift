import AzureModel

/// A vault written whole (PUT) or in part (PATCH).
struct VaultWrite: ControlPlaneOperation {
  let settings: VaultSettings

  /// Whether what is not sent falls back to its default, as with PUT.
  let replaces: Bool

  private var name: ResourceName { ResourceName(.vault, settings.name) }
  var action: ControlOperation? { .vaultsWrite }

  var requirements: [ControlPlaneRequest.Requirement] {
    let subnets = settings.networkAcls?.virtualNetworkRules.map(\.subnet) ?? []
    return (replaces ? [] : [.resource(name)]) + subnets.map { .subnet($0) } + (group.map { [.resource($0)] } ?? [])
  }

  /// The resource group that a new vault goes to.
  private var group: ResourceName? { settings.resourceGroup.map { ResourceName(.resourceGroup, $0) } }

  func resourceID(in world: World) -> String {
    guard let group, !world.exists(name) else { return world.resourceID(of: name) }
    return "\(world.resourceID(of: group))/providers/\(name.kind.resourceType ?? "")/\(settings.name)"
  }

  func linked(in world: World) -> [ControlPlaneRequest.LinkedAction] {
    (settings.networkAcls?.virtualNetworkRules ?? []).compactMap { rule in
      world.subnet(rule.subnet).map { id in
        let scope = world.subnets[id].scope
        return ControlPlaneRequest.LinkedAction(
          action: .subnetsJoinViaServiceEndpoint, resourceID: world.scopes[scope].resourceID, scope: scope)
      }
    }
  }

  /// The first API version with which a new vault is an RBAC vault unless it says otherwise.
  static let firstVersionWithRbacDefault = Day("2026-02-01")

  func apply(to state: inout SimulationState) {
    let known = state.world.vault(settings.name)
    let before = known.map { state.world.vaults[$0] }
    if known == nil, let group, let scope = state.world.scope(of: group) { state.world.place(name, in: scope) }
    let scope = before?.scope ?? state.world.addScope(for: name)
    let kept = replaces ? nil : before
    let client = state.isByFiat ? nil : ClientDefaultTable.row(state.client, asOf: state.asOf)
    let defaultsToRbac =
      client?.enableRbacAuthorization ?? Self.firstVersionWithRbacDefault.map { state.apiVersion >= $0 } ?? false
    var vault = Vault(
      name: before?.name ?? settings.name,
      location: settings.location ?? before?.location ?? state.world.defaults.location,
      tenantId: settings.tenantId.map { WorldDefaults.identifier("tenant", $0) }
        ?? before?.tenantId ?? state.world.tenantId,
      // A missing value leaves that of an existing vault alone, with PUT as with PATCH.
      enableRbacAuthorization: settings.enableRbacAuthorization ?? before?.enableRbacAuthorization ?? defaultsToRbac,
      publicNetworkAccess: settings.publicNetworkAccess ?? kept?.publicNetworkAccess ?? .enabled,
      networkAcls: settings.networkAcls ?? kept?.networkAcls,
      accessPolicies: settings.accessPolicies ?? kept?.accessPolicies ?? [], scope: scope)
    if settings.accessPolicies == nil { vault.unnamedAccessPolicies = kept?.unnamedAccessPolicies ?? 0 }
    if before == nil, settings.accessPolicies == nil, let entry = creatorEntry(client, vault, state) {
      vault.accessPolicies = [entry]
    }
    setLife(of: &vault, before: before)
    vault.enabledForDeployment = settings.enabledForDeployment ?? kept?.enabledForDeployment ?? false
    vault.enabledForTemplateDeployment =
      settings.enabledForTemplateDeployment ?? kept?.enabledForTemplateDeployment ?? false
    vault.enabledForDiskEncryption = settings.enabledForDiskEncryption ?? kept?.enabledForDiskEncryption ?? false
    let id: Vault.ID
    if let known {
      id = known
      if let before { state.rememberFirewall(of: known, before: before, after: vault) }
      state.world.mutate { $0.vaults[known] = vault }
    } else {
      id = state.world.mutate { $0.vaults.append(vault) }
      state.world.register(name, row: id.raw)
    }
    let touched = (before?.accessPolicies ?? []) + vault.accessPolicies
    state.reindexPolicies(of: id, touched: touched)
  }

  /// What a client adds for the one who creates a vault in the access policy model.
  private func creatorEntry(_ client: ClientDefaultRow?, _ vault: Vault, _ state: SimulationState) -> AccessPolicyEntry?
  {
    guard !vault.enableRbacAuthorization, let permissions = client?.creatorPermissions, let creator = state.principal
    else { return nil }
    var entry = AccessPolicyEntry(objectId: state.world.principals[creator].objectId)
    for (kind, words) in permissions { entry[kind] = words }
    return entry
  }

  /// What protects from deletion is set once: a write that leaves it out takes nothing back, with PUT as with PATCH.
  private func setLife(of vault: inout Vault, before: Vault?) {
    vault.enableSoftDelete = settings.enableSoftDelete ?? before?.enableSoftDelete ?? true
    vault.softDeleteRetentionInDays =
      settings.softDeleteRetentionInDays ?? before?.softDeleteRetentionInDays ?? Vault.longestRetentionInDays
    vault.enablePurgeProtection = settings.enablePurgeProtection ?? before?.enablePurgeProtection ?? false
  }
}
