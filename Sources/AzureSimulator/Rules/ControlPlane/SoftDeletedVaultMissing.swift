import AzureModel

/// Only what is in the soft-deleted state can be recovered or purged.
struct SoftDeletedVaultMissing: ControlPlaneRule {
  static let id = RuleID("validation.soft-deleted-vault-missing")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    missing(request).isEmpty ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    missing(request).map { Evidence("does not exist", $0.title) }
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    if case .purgeVault = request.request.stimulus {
      return request.failure("arm.purge-without-deleted-vault", by: .keyVault)
    }
    return request.failure("arm.soft-deleted-vault-does-not-exist", by: .keyVault)
  }

  private func missing(_ request: ControlPlaneRequest) -> [ControlPlaneRequest.Requirement] {
    request.missing.filter { if case .deletedVault = $0 { true } else { false } }
  }
}
