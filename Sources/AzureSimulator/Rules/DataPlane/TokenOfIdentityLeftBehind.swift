import AzureModel

/// A managed identity does not follow its subscription to another tenant: it has to be made anew there.
struct TokenOfIdentityLeftBehind: DataPlaneRule {
  static let id = RuleID("token.identity-left-behind")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    view.world.principals[request.principal].isLeftBehind ? .refuses : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    [
      Evidence("identity of tenant", view.world.principals[request.principal].tenantId),
      Evidence("subscription of tenant", view.world.tenantId),
    ]
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("entra.no-token", in: view)
  }
}
