import AzureModel

/// Without networkAcls, or with defaultAction Allow, every path reaches the vault.
struct FirewallOff: DataPlaneRule {
  static let id = RuleID("network.firewall-off")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard let vault = request.vaultRow else { return .abstains }
    guard let acls = vault.networkAcls else { return .permits }
    return acls.defaultAction == .allow ? .permits : .abstains
  }
}
