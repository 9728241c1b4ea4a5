import AzureModel

/// A client that writes the resource whole sends the attached identities again, and so needs the permission on each.
struct IdentitySentAgain: ControlPlaneRule {
  static let id = RuleID("linked-authorization.identity-sent-again")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    refused(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard let scope = refused(request, view) else { return [] }
    return [
      Evidence("client", request.request.client.rawValue),
      Evidence("identity sent again", view.world.scopes[scope].resourceID),
    ]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    guard let scope = refused(request, view), let principal = request.principal.map({ view.world.principals[$0] })
    else { return nil }
    return request.failure(
      "arm.linked-authorization-failed",
      [
        "clientName": principal.name, "objectId": principal.objectId, "action": request.action?.action ?? "",
        "scope": request.resourceID, "linkedAction": ControlOperation.userAssignedIdentitiesAssign.action,
        "linkedScope": view.world.scopes[scope].resourceID,
      ])
  }

  /// The first identity sent again that the caller may not assign.
  private func refused(_ request: ControlPlaneRequest, _ view: View) -> Scope.ID? {
    guard let principal = request.principal else { return nil }
    let action = ControlOperation.userAssignedIdentitiesAssign
    return request.identitiesSentAgain(in: view).map { view.world.identities[$0].scope }.first { scope in
      switch view.index.answer(action, for: principal, at: scope, on: .action(action), in: view.moment) {
      case .granted, .undetermined: false
      case .denied, .conditionFails, .notGranted: true
      }
    }
  }
}
