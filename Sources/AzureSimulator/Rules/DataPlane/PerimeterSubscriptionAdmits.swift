import AzureModel

/// An inbound rule of a perimeter that lists the subscription of a managed identity.
struct PerimeterSubscriptionAdmits: DataPlaneRule {
  static let id = RuleID("network.perimeter-subscription")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    request.isOfListedSubscription(in: view) ? .permits : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("subscription of the identity", request.subscriptionOfIdentity(in: view) ?? "none")]
      + request.perimeterEvidence(in: view)
  }
}
