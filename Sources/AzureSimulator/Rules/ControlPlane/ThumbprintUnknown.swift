import AzureModel

/// A thumbprint in a policy is that of a certificate of the service.
struct ThumbprintUnknown: ControlPlaneRule {
  static let id = RuleID("validation.thumbprint-unknown")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    thumbprint(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    thumbprint(request, view).map { [Evidence("thumbprint", $0)] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure(
      "api-management.thumbprint-unknown", by: .apiManagement, ["thumbprint": thumbprint(request, view) ?? ""])
  }

  private func thumbprint(_ request: ControlPlaneRequest, _ view: View) -> String? {
    request.thumbprints(in: view).first { $0.certificate == nil }?.thumbprint
  }
}

extension ControlPlaneRequest {
  /// The thumbprints in a policy that is written, each with the certificate it belongs to.
  func thumbprints(in view: View) -> [(thumbprint: String, certificate: ApiManagementSecret?)] {
    guard case .putApiManagementPolicy(let definition) = request.stimulus,
      let service = view.world.apiManagement(definition.service)
    else { return [] }
    return definition.policy.certificates.compactMap { use in
      guard case .thumbprint(let thumbprint) = use else { return nil }
      return (thumbprint, view.world.clientCertificate(thumbprint: thumbprint, of: service))
    }
  }
}
