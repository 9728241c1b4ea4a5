import AzureModel

/// One rule added to the firewall of a vault or taken from it, as command line tools do: they read the vault and write
/// it back.
struct NetworkRuleWrite: ControlPlaneOperation {
  let change: NetworkRuleChange

  private var name: ResourceName { ResourceName(.vault, change.vault) }
  var action: ControlOperation? { .vaultsWrite }

  var requirements: [ControlPlaneRequest.Requirement] {
    if case .subnet(let path) = change.rule, change.isAdded { return [.resource(name), .subnet(path)] }
    return [.resource(name)]
  }

  func resourceID(in world: World) -> String { world.resourceID(of: name) }

  func linked(in world: World) -> [ControlPlaneRequest.LinkedAction] { write(in: world).linked(in: world) }

  func apply(to state: inout SimulationState) { write(in: state.world).apply(to: &state) }

  private func write(in world: World) -> VaultWrite {
    VaultWrite(settings: change.settings(in: world), replaces: false)
  }
}

extension NetworkRuleChange {
  /// What is written back: the firewall of the vault with one rule more or less.
  func settings(in world: World) -> VaultSettings {
    var settings = VaultSettings(name: vault)
    let before = world.vault(vault).flatMap { world.vaults[$0].networkAcls }
    // A firewall that was off is made with its documented defaults; without one there is no rule to take away.
    guard
      var acls = before
        ?? (isAdded
          ? NetworkRuleSet(defaultAction: .allow, bypass: .azureServices, ipRules: [], virtualNetworkRules: []) : nil)
    else { return settings }
    switch rule {
    case .address(let range):
      acls.ipRules.removeAll { $0 == range }
      if isAdded { acls.ipRules.append(range) }
    case .subnet(let path):
      let known = acls.virtualNetworkRules.contains { $0.subnet.lowercased() == path.lowercased() }
      if isAdded, !known { acls.virtualNetworkRules.append(NetworkRuleSet.VirtualNetworkRule(subnet: path)) }
      if !isAdded { acls.virtualNetworkRules.removeAll { $0.subnet.lowercased() == path.lowercased() } }
    }
    settings.networkAcls = acls
    return settings
  }
}
