import AzureModel

/// Azure Lighthouse delegates subscriptions and resource groups, and nothing above or below them.
struct DelegationScope: ControlPlaneRule {
  static let id = RuleID("validation.delegation-scope")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard case .delegate = request.request.stimulus else { return .abstains }
    switch view.world.scopes[request.scope].kind {
    case .subscription, .resourceGroup: return .abstains
    default: return .refuses
    }
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("scope", request.resourceID)]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.delegation-not-valid")
  }
}
