import AzureModel

/// A managed certificate is for the gateway, for a name below a domain, and for a service that exists.
struct ManagedCertificateUse: ControlPlaneRule {
  static let id = RuleID("validation.managed-certificate-use")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    reason(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    reason(request, view).map { [Evidence("managed certificate", $0)] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.managed-certificate", by: .apiManagement)
  }

  private func reason(_ request: ControlPlaneRequest, _ view: View) -> String? {
    let managed = request.hostnames(in: view).filter { $0.certificateSource == .managed }
    guard !managed.isEmpty else { return nil }
    if request.apiManagement(in: view)?.before == nil { return "for a service that is only being created" }
    if let other = managed.first(where: { $0.endpoint != .proxy }) { return "for \(other.endpoint.rawValue)" }
    // Without a list of public suffixes a name of two labels is taken for a root domain.
    if let root = managed.first(where: { $0.hostName.split(separator: ".").count <= 2 }) {
      return "for the root domain \(root.hostName)"
    }
    return nil
  }
}
