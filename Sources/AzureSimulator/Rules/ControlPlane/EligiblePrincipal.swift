import AzureModel

/// Applications and managed identities cannot be eligible for a role.
struct EligiblePrincipal: ControlPlaneRule {
  static let id = RuleID("validation.eligible-principal")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard case .assignEligibleRole(let definition) = request.request.stimulus,
      let principal = view.world.principal(objectId: definition.principalId)
    else { return .abstains }
    return view.world.principals[principal].type == .servicePrincipal ? .refuses : .abstains
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? { request.failure("pim.not-eligible") }
}
