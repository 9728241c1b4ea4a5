import AzureModel

/// What nothing admitted is refused; what never arrives is not judged.
struct DefaultDeny: DataPlaneRule {
  static let id = RuleID("network.default-deny")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    request.path.endsAtVault ? .refuses : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    guard let acls = request.vaultRow?.networkAcls else { return [] }
    return [
      Evidence("defaultAction", acls.defaultAction.rawValue), Evidence("bypass", acls.bypass.rawValue),
      Evidence("ipRules", acls.ipRules.isEmpty ? "none" : acls.ipRules.map(\.description).joined(separator: ", ")),
      Evidence(
        "virtualNetworkRules",
        acls.virtualNetworkRules.isEmpty ? "none" : acls.virtualNetworkRules.map(\.subnet).joined(separator: ", ")),
    ] + request.missingTrustEvidence(in: view) + request.firewallEvidence(in: view)
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    let id: String
    if request.vaultRow?.networkAcls?.bypass == NetworkRuleSet.Bypass.none {
      id = "key-vault.forbidden-by-firewall-bypass-none"
    } else if case .serviceEndpoint = request.path {
      id = "key-vault.forbidden-by-firewall-unknown-subnet"
    } else {
      id = "key-vault.forbidden-by-firewall"
    }
    return request.failure(id, in: view)
  }
}
