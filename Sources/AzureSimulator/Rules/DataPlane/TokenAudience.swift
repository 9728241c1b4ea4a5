import AzureModel

/// A vault takes only tokens that were asked for Key Vault.
struct TokenAudience: DataPlaneRule {
  static let id = RuleID("token.audience")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    audience(request) == nil ? .abstains : .refuses
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("audience", audience(request) ?? ""), Evidence("expected", CallToken.keyVaultAudience)]
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.invalid-audience", in: view, ["audience": audience(request) ?? ""])
  }

  private func audience(_ request: DataPlaneRequest) -> String? {
    if case .audience(let audience) = request.token { audience } else { nil }
  }
}
