import AzureModel

/// A call through the service endpoint of a listed subnet.
struct VirtualNetworkRuleAdmits: DataPlaneRule {
  static let id = RuleID("network.virtual-network-rule")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard case .serviceEndpoint(let subnet) = request.path, let acls = request.vaultRow?.networkAcls else {
      return .abstains
    }
    return acls.virtualNetworkRules.contains { view.world.subnet($0.subnet) == subnet } ? .permits : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    guard case .serviceEndpoint(let subnet) = request.path else { return [] }
    return [Evidence("subnet", view.world.name(of: subnet))]
  }
}
