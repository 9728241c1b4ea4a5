import AzureModel

/// A call without a token gets a challenge.
struct TokenMissing: DataPlaneRule {
  static let id = RuleID("token.missing")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    request.token == .missing ? .refuses : .abstains
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.missing-token", in: view)
  }
}
