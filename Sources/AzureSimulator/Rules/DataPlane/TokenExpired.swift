import AzureModel

/// A token that has expired is not accepted, whoever it was given to.
struct TokenExpired: DataPlaneRule {
  static let id = RuleID("token.expired")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    request.token == .expired ? .refuses : .abstains
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.token-expired", in: view)
  }
}
