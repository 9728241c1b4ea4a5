import AzureModel

/// Changes of the network that not everybody notices at once.
extension SimulationState {
  /// Keeps how something was, for as long as a change of it may be on its way; nothing by fiat.
  mutating func remember(_ part: FormerNetworkState.Part, after change: PropagatingChange) {
    guard !isByFiat else { return }
    world.remember(part, until: effect(of: change))
  }

  /// Keeps what private names are answered with now, before they change.
  mutating func rememberNames() {
    remember(.names(FormerNetworkState.Names(of: world)), after: .privateName)
  }

  /// Keeps the firewall of a vault before it becomes another one.
  mutating func rememberFirewall(of vault: Vault.ID, before: Vault, after: Vault) {
    guard
      before.publicNetworkAccess != after.publicNetworkAccess || before.networkAcls != after.networkAcls
    else { return }
    let rules = { (vault: Vault) in vault.networkAcls?.virtualNetworkRules ?? [] }
    remember(
      .firewall(vault, publicNetworkAccess: before.publicNetworkAccess, networkAcls: before.networkAcls),
      after: rules(before) == rules(after) ? .vaultFirewall : .virtualNetworkRule)
  }
}
