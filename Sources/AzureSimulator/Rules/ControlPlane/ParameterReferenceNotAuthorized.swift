import AzureModel

/// The default denial of a parameter reference, which has words of its own.
struct ParameterReferenceNotAuthorized: ControlPlaneRule {
  static let id = RuleID("authorization.parameter-reference")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard case .resolveParameterReference = request.request.stimulus, request.principal != nil else { return .abstains }
    return .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("action", request.action?.action ?? ""), Evidence("scope", request.resourceID)]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    guard let principal = request.principal.map({ view.world.principals[$0] }) else { return nil }
    return request.failure(
      "arm.parameter-reference-authorization",
      ["clientName": principal.name, "objectId": principal.objectId, "resourceId": request.resourceID])
  }
}
