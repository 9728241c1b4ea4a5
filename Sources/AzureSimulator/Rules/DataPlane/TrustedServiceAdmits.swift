import AzureModel

/// A listed service passes in a listed scenario, with the form of identity it registered.
struct TrustedServiceAdmits: DataPlaneRule {
  static let id = RuleID("network.trusted-service")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    request.isTrusted(in: view) ? .permits : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] { request.trustEvidence(in: view) }
}
