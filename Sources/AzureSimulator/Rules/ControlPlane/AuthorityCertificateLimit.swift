import AzureModel

/// How many certificates of authorities a service takes.
struct AuthorityCertificateLimit: ControlPlaneRule {
  static let id = RuleID("limit.authority-certificates")
  private static let most = 10

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    count(request, view) > Self.most ? .refuses : .abstains
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("certificates", "\(count(request, view)) of \(Self.most)")]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.too-many-certificates", by: .apiManagement)
  }

  private func count(_ request: ControlPlaneRequest, _ view: View) -> Int {
    request.apiManagement(in: view)?.settings.authorityCertificates ?? 0
  }
}
