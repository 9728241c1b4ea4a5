import AzureModel

/// From 2027-02-27 on the control plane of Key Vault takes API versions from 2026-02-01 on only.
struct ApiVersionRetired: ControlPlaneRule {
  static let id = RuleID("validation.api-version-retired")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard !request.isByFiat, let version = request.request.apiVersion,
      let first = VaultWrite.firstVersionWithRbacDefault
    else { return .abstains }
    switch request.request.stimulus {
    case .putVault, .patchVault, .changeAccessPolicy: return version < first ? .refuses : .abstains
    default: return .abstains
    }
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("apiVersion", request.request.apiVersion?.description ?? "")]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? { request.failure("arm.api-version-retired") }
}
