import AzureModel

/// Soft delete cannot be turned off again.
struct SoftDeleteIrreversible: ControlPlaneRule {
  static let id = RuleID("provider.soft-delete-irreversible")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard request.vaultSettings?.enableSoftDelete == false else { return .abstains }
    return request.vaultBefore(in: view)?.enableSoftDelete == true ? .refuses : .abstains
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.soft-delete-irreversible", by: .keyVault)
  }
}
