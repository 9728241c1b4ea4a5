import AzureModel

/// A new vault cannot go without soft delete.
struct SoftDeleteRequired: ControlPlaneRule {
  static let id = RuleID("validation.soft-delete-required")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let settings = request.vaultSettings, settings.enableSoftDelete == false else { return .abstains }
    return view.world.vault(settings.name) == nil ? .refuses : .abstains
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.soft-delete-required", by: .keyVault)
  }
}
