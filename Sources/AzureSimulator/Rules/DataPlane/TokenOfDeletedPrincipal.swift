import AzureModel

/// Who was deleted gets no new token; one that was issued before is accepted until it expires.
struct TokenOfDeletedPrincipal: DataPlaneRule {
  static let id = RuleID("token.deleted-principal")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard let end = view.world.principals[request.principal].tokensEnd else { return .abstains }
    return end.hasBegun(at: view.instant, early: view.edge == .unfavourable) ? .refuses : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("deleted principal", view.world.principals[request.principal].name)]
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("entra.no-token", in: view)
  }
}
