import AzureModel

/// A call from a listed public address.
struct IPRuleAdmits: DataPlaneRule {
  static let id = RuleID("network.ip-rule")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard case .publicAddress(let address) = request.path, let rules = request.vaultRow?.networkAcls?.ipRules,
      !rules.isEmpty
    else { return .abstains }
    guard let address else { return .undetermined }
    return rules.contains { $0.contains(address) } ? .permits : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    let rules = request.vaultRow?.networkAcls?.ipRules ?? []
    return request.firewallEvidence(in: view) + [Evidence("IP rules", rules.map(\.description).joined(separator: ", "))]
  }
}
