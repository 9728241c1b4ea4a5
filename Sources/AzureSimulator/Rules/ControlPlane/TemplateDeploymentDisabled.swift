import AzureModel

/// A vault hands secrets to deployments only where it says so.
struct TemplateDeploymentDisabled: ControlPlaneRule {
  static let id = RuleID("provider.template-deployment-disabled")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let (vault, _) = request.parameterReference(in: view) else { return .abstains }
    return view.world.vaults[vault].enabledForTemplateDeployment ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("enabledForTemplateDeployment", "false")]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.parameter-reference-secret")
  }
}
