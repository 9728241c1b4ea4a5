import AzureModel

/// Purge protection is true or absent, never false.
struct PurgeProtectionFalse: ControlPlaneRule {
  static let id = RuleID("validation.purge-protection-false")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    request.vaultSettings?.enablePurgeProtection == false ? .refuses : .abstains
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.purge-protection-irreversible", by: .keyVault)
  }
}
