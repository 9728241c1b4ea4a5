import AzureModel

/// How many rules a firewall takes.
struct VaultNetworkRuleLimit: ControlPlaneRule {
  static let id = RuleID("limit.vault-network-rules")
  private static let mostIPRules = 1000
  private static let mostVirtualNetworkRules = 200

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let acls = request.networkAcls(in: view.world) else { return .abstains }
    let fits =
      acls.ipRules.count <= Self.mostIPRules && acls.virtualNetworkRules.count <= Self.mostVirtualNetworkRules
    return fits ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard let acls = request.networkAcls(in: view.world) else { return [] }
    return [
      Evidence("IP rules", "\(acls.ipRules.count) of \(Self.mostIPRules)"),
      Evidence("virtual network rules", "\(acls.virtualNetworkRules.count) of \(Self.mostVirtualNetworkRules)"),
    ]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.too-many-network-rules", by: .keyVault)
  }
}
