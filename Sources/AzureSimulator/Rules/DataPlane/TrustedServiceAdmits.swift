import AzureModel

/// A listed service passes in a listed scenario, with the form of identity it registered; where sources leave open
/// whether a service is trusted, so does the rule.
struct TrustedServiceAdmits: DataPlaneRule {
  static let id = RuleID("network.trusted-service")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    switch request.trust(in: view) {
    case .trusted: .permits
    case .notSettled: .undetermined
    case .notTrusted: .abstains
    }
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] { request.trustEvidence(in: view) }
}
