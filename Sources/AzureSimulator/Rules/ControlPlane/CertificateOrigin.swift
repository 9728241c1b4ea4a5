import AzureModel

/// A custom hostname needs a certificate from one place.
struct CertificateOrigin: ControlPlaneRule {
  static let id = RuleID("validation.certificate-origin")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    offender(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    offender(request, view).map { [Evidence("hostname without certificate", $0.hostName)] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    guard let hostname = offender(request, view) else { return nil }
    return request.failure(
      "api-management.no-certificate-origin", by: .apiManagement,
      ["type": hostname.endpoint.rawValue, "hostName": hostname.hostName])
  }

  private func offender(_ request: ControlPlaneRequest, _ view: View) -> HostnameConfiguration? {
    request.hostnames(in: view).first {
      !$0.isBuiltIn && $0.certificateSource != .managed
        && $0.keyVaultId == nil && !$0.hasEncodedCertificate
    }
  }
}
