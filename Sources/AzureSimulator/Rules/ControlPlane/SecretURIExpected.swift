import AzureModel

/// `keyVaultId` names the secret of a certificate.
struct SecretURIExpected: ControlPlaneRule {
  static let id = RuleID("validation.secret-uri")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    offender(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    offender(request, view).map { [Evidence("not a secret URI", $0)] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.not-a-secret-uri", by: .apiManagement)
  }

  private func offender(_ request: ControlPlaneRequest, _ view: View) -> String? {
    request.hostnames(in: view).compactMap(\.keyVaultId).first { VaultObjectURI($0)?.kind != .secrets }
  }
}
