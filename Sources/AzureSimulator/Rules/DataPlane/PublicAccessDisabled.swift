import AzureModel

/// With publicNetworkAccess Disabled the rule lists do not count.
struct PublicAccessDisabled: DataPlaneRule {
  static let id = RuleID("network.public-access-disabled")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    request.path.endsAtVault && request.vaultRow?.publicNetworkAccess == .disabled ? .refuses : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("publicNetworkAccess", PublicNetworkAccess.disabled.rawValue)] + request.missingTrustEvidence(in: view)
      + request.firewallEvidence(in: view)
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    let ignoresServices = request.vaultRow?.networkAcls?.bypass == NetworkRuleSet.Bypass.none
    return request.failure(
      ignoresServices ? "key-vault.forbidden-by-connection-bypass-none" : "key-vault.forbidden-by-connection", in: view)
  }
}
