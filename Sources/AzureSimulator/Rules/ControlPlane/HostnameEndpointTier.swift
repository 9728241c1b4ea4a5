import AzureModel

/// Not every tier has every endpoint.
struct HostnameEndpointTier: ControlPlaneRule {
  static let id = RuleID("validation.hostname-endpoint-tier")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    let answers = hostnames(request, view).map { $0.endpoint.isOffered(by: $0.sku) }
    if answers.contains(false) { return .refuses }
    return answers.contains(nil) ? .undetermined : .abstains
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    hostnames(request, view).filter { $0.endpoint.isOffered(by: $0.sku) != true }
      .map { Evidence("endpoint", $0.endpoint.rawValue) }
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.hostname-tier", by: .apiManagement)
  }

  private func hostnames(
    _ request: ControlPlaneRequest, _ view: View
  ) -> [(endpoint: HostnameConfiguration.Endpoint, sku: ApiManagementSku)] {
    guard let (settings, before) = request.apiManagement(in: view) else { return [] }
    let sku = settings.sku ?? before?.sku ?? .developer
    return request.hostnames(in: view).map { ($0.endpoint, sku) }
  }
}
