import AzureModel

/// The days for which a vault keeps what is deleted.
struct RetentionOutOfRange: ControlPlaneRule {
  static let id = RuleID("validation.retention-range")
  private static let days = 7...Vault.longestRetentionInDays

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let days = request.vaultSettings?.softDeleteRetentionInDays else { return .abstains }
    return Self.days.contains(days) ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    (request.vaultSettings?.softDeleteRetentionInDays).map { [Evidence("softDeleteRetentionInDays", "\($0)")] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.retention-out-of-range", by: .keyVault)
  }
}
