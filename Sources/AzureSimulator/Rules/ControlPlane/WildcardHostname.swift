import AzureModel

/// The Consumption tier takes no wildcard names.
struct WildcardHostname: ControlPlaneRule {
  static let id = RuleID("validation.wildcard-hostname")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    wildcard(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    wildcard(request, view).map { [Evidence("wildcard", $0)] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.hostname-tier", by: .apiManagement)
  }

  private func wildcard(_ request: ControlPlaneRequest, _ view: View) -> String? {
    guard let (settings, before) = request.apiManagement(in: view), (settings.sku ?? before?.sku) == .consumption
    else { return nil }
    return request.hostnames(in: view).first { $0.hostName.hasPrefix("*.") }?.hostName
  }
}
