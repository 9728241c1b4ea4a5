import AzureModel

/// The built-in hostname takes no certificate of one's own.
struct DefaultHostnameCertificate: ControlPlaneRule {
  static let id = RuleID("validation.default-hostname-certificate")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    let isAsked = request.hostnames(in: view).contains {
      $0.isBuiltIn
        && ($0.keyVaultId != nil || $0.hasEncodedCertificate)
    }
    return isAsked ? .refuses : .abstains
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.default-hostname", by: .apiManagement)
  }
}
