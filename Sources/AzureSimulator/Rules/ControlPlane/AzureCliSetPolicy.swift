import AzureModel

/// The Azure CLI does not even send an access policy for an RBAC vault.
struct AzureCliSetPolicy: ControlPlaneRule {
  static let id = RuleID("validation.az-set-policy")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard !request.isByFiat, request.request.client == .az else { return .abstains }
    return AccessPolicyOnRbacVault().isOnRbacVault(request, view) ? .refuses : .abstains
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("az.set-policy-on-rbac-vault", by: .azureCLI)
  }
}
