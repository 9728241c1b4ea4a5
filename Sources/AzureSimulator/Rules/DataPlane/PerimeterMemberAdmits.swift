import AzureModel

/// Resources of one perimeter call one another with their managed identities.
struct PerimeterMemberAdmits: DataPlaneRule {
  static let id = RuleID("network.perimeter-member")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    request.isInSamePerimeter(in: view) ? .permits : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] { request.perimeterEvidence(in: view) }
}
