import AzureModel

/// A deny assignment refuses on the control plane, even Owners.
struct ControlPlaneDenyAssignment: ControlPlaneRule {
  static let id = RuleID("authorization.control-plane-deny-assignment")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    denial(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    denial(request, view).map { [Evidence("deny assignment", $0.name)] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    guard let denial = denial(request, view), let principal = request.principal.map({ view.world.principals[$0] })
    else {
      return nil
    }
    if request.action?.isDataAction == true { return request.dataActionFailure }
    // Without a grant there is nothing to deny, and the text for that is shown.
    guard isGranted(request, view) else { return NoControlPlaneRole().failure(request, in: view) }
    return request.failure(
      "arm.deny-assignment",
      [
        "clientName": principal.name, "objectId": principal.objectId, "action": request.action?.action ?? "",
        "scope": request.resourceID, "denyName": denial.name, "denyId": denial.id.filter { $0 != "-" },
        "denyScope": view.world.scopes[denial.scope].resourceID,
      ])
  }

  private func denial(_ request: ControlPlaneRequest, _ view: View) -> DenyAssignment? {
    guard let principal = request.principal, let action = request.action else { return nil }
    return view.index.denial(
      of: action, for: principal, at: request.scope, isBelow: request.isBelowScope, in: view.moment
    ).map { view.world.denyAssignments[$0] }
  }

  /// Whether some assignment grants the action, deny assignments apart.
  private func isGranted(_ request: ControlPlaneRequest, _ view: View) -> Bool {
    guard let principal = request.principal, let action = request.action else { return false }
    return view.index.grants(
      action, to: principal, at: request.scope, on: request.conditionSubject(in: view), in: view.moment)
  }
}
