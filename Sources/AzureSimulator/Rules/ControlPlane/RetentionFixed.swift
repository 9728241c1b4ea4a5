import AzureModel

/// The retention is set when the vault is made and never again.
struct RetentionFixed: ControlPlaneRule {
  static let id = RuleID("provider.retention-fixed")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let days = request.vaultSettings?.softDeleteRetentionInDays, let vault = request.vaultBefore(in: view),
      vault.enableSoftDelete
    else { return .abstains }
    return days == vault.softDeleteRetentionInDays ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    request.vaultBefore(in: view).map { [Evidence("softDeleteRetentionInDays", "\($0.softDeleteRetentionInDays)")] }
      ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.retention-fixed", by: .keyVault)
  }
}
