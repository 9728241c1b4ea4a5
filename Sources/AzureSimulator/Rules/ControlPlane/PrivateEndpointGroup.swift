import AzureModel

/// A vault has one sub-resource that endpoints lead to.
struct PrivateEndpointGroup: ControlPlaneRule {
  static let id = RuleID("validation.private-endpoint-group")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let groups = request.privateEndpoint?.groupIds else { return .abstains }
    return groups.allSatisfy { $0.lowercased() == PrivateEndpoint.groupId } ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("groupIds", (request.privateEndpoint?.groupIds ?? []).joined(separator: ", "))]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.private-endpoint-group")
  }
}
