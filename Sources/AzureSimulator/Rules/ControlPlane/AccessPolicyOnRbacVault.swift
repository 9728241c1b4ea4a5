import AzureModel

/// What Azure Resource Manager answers to an access policy for an RBAC vault is not confirmed: it may store the entry,
/// which has no effect, or refuse it.
struct AccessPolicyOnRbacVault: ControlPlaneRule {
  static let id = RuleID("provider.access-policy-on-rbac-vault")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard !request.isByFiat, request.request.client != .az else { return .abstains }
    return isOnRbacVault(request, view) ? .undetermined : .abstains
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("permission model", "Azure RBAC")]
  }

  func isOnRbacVault(_ request: ControlPlaneRequest, _ view: View) -> Bool {
    guard case .changeAccessPolicy(let change) = request.request.stimulus, let vault = view.world.vault(change.vault)
    else { return false }
    return view.world.vaults[vault].enableRbacAuthorization
  }
}
