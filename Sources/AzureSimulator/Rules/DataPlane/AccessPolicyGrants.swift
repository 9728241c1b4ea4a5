import AzureModel

/// An access policy entry of the caller lists the permission.
struct AccessPolicyGrants: DataPlaneRule {
  static let id = RuleID("authorization.access-policy")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard let id = request.vault, !view.world.vaults[id].enableRbacAuthorization else { return .abstains }
    let application = request.application.map { view.world.principals[$0].clientId }
    return view.index.policyGrants(
      request.operation, to: request.principal, through: application, on: id, in: view.moment)
      ? .permits : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] { request.policyEvidence(in: view) }
}
