import AzureModel

/// How many custom domains the gateway of a Premium service takes.
struct GatewayHostnameLimit: ControlPlaneRule {
  static let id = RuleID("limit.gateway-hostnames")
  private static let most = 20

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    count(request, view) > Self.most ? .refuses : .abstains
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("custom domains of the gateway", "\(count(request, view)) of \(Self.most)")]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.too-many-hostnames", by: .apiManagement)
  }

  private func count(_ request: ControlPlaneRequest, _ view: View) -> Int {
    guard let (settings, before) = request.apiManagement(in: view), (settings.sku ?? before?.sku) == .premium
    else { return 0 }
    return request.hostnames(in: view).count { $0.endpoint == .proxy && !$0.isBuiltIn }
  }
}
