import AzureModel

/// A vault without soft delete keeps nothing that is deleted, and knows no purge.
struct PurgeNotEnabled: DataPlaneRule {
  static let id = RuleID("existence.purge-not-enabled")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard case .purge? = request.change, let vault = request.vaultRow else { return .abstains }
    return vault.enableSoftDelete ? .abstains : .refuses
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("enableSoftDelete", "false")]
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.purge-not-enabled", in: view)
  }
}
