import AzureModel

/// A certificate that comes from a vault can change, so that a policy names it by its id.
struct CertificateByThumbprint: ControlPlaneRule {
  static let id = RuleID("validation.certificate-by-thumbprint")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    certificate(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard let certificate = certificate(request, view) else { return [] }
    return [
      Evidence("certificate", certificate.name), Evidence("read from", certificate.keyVault?.secretIdentifier ?? ""),
    ]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    guard let certificate = certificate(request, view) else { return nil }
    return request.failure(
      "api-management.certificate-by-thumbprint", by: .apiManagement,
      [
        "name": certificate.name, "thumbprint": certificate.thumbprint,
        "secretUri": certificate.keyVault?.secretIdentifier ?? "",
      ])
  }

  private func certificate(_ request: ControlPlaneRequest, _ view: View) -> ApiManagementSecret? {
    request.thumbprints(in: view).compactMap(\.certificate).first { $0.keyVault != nil }
  }
}
