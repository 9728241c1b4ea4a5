import AzureModel

/// The default denial of the control plane.
struct NoControlPlaneRole: ControlPlaneRule {
  static let id = RuleID("authorization.no-control-plane-role")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    request.principal == nil || request.action == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("action", request.action?.action ?? ""), Evidence("scope", request.resourceID)]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    guard let principal = request.principal.map({ view.world.principals[$0] }) else { return nil }
    if request.action?.isDataAction == true { return request.dataActionFailure }
    // Where roles are assigned the text allows for a condition, whether there is one or not.
    return request.failure(
      request.action == .roleAssignmentsWrite ? "arm.condition-not-fulfilled" : "arm.authorization-failed",
      [
        "clientName": principal.name, "objectId": principal.objectId, "action": request.action?.action ?? "",
        "scope": request.resourceID,
      ])
  }
}
