import AzureModel

/// New managed certificates are suspended for a time.
struct ManagedCertificateSuspended: ControlPlaneRule {
  static let id = RuleID("validation.managed-certificate-suspended")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    let known = request.apiManagement(in: view)?.before?.hostnameConfigurations ?? []
    let isNew = request.hostnames(in: view).contains { hostname in
      hostname.certificateSource == .managed
        && !known.contains { $0.certificateSource == .managed && $0.hostName == hostname.hostName }
    }
    return isNew ? .refuses : .abstains
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.managed-certificate-suspended", by: .apiManagement)
  }
}
