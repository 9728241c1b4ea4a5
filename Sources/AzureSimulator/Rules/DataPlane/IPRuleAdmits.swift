import AzureModel

/// A call from a listed public address.
struct IPRuleAdmits: DataPlaneRule {
  static let id = RuleID("network.ip-rule")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    switch request.path.isFrom(request.vaultRow?.networkAcls?.ipRules ?? []) {
    case .some(true): .permits
    case .some(false): .abstains
    case .none: .undetermined
    }
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    let rules = request.vaultRow?.networkAcls?.ipRules ?? []
    return request.firewallEvidence(in: view) + [Evidence("IP rules", rules.map(\.description).joined(separator: ", "))]
  }
}
