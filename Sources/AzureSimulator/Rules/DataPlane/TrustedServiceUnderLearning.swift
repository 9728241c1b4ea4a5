import AzureModel

/// The one combination about which the pages disagree.
struct TrustedServiceUnderLearning: DataPlaneRule {
  static let id = RuleID("network.trusted-service-under-learning")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard request.vaultRow?.publicNetworkAccess == .securedByPerimeter,
      request.perimeterMode(in: view) == .learning
    else { return .abstains }
    return request.trust(in: view) == .notTrusted ? .abstains : .undetermined
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] { request.trustEvidence(in: view) }
}
