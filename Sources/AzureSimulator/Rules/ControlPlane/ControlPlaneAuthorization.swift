import AzureModel

/// A role assignment at or above the resource grants the action.
///
/// A grant under a condition that the model does not evaluate is in doubt about granting, not about refusing.
struct ControlPlaneRoleGrants: ControlPlaneRule {
  static let id = RuleID("authorization.control-plane-role")
  static let doubt = Finding.permits

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let principal = request.principal, let action = request.action else { return .abstains }
    return switch view.index.answer(action, for: principal, at: request.scope, in: view) {
    case .granted: .permits
    case .grantedUnderCondition: .undetermined
    case .notGranted: .abstains
    }
  }
}

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
    guard let principal = request.principal.map({ view.world.tables.principals[$0] }) else { return nil }
    return request.failure(
      "arm.authorization-failed",
      [
        "clientName": principal.name, "objectId": principal.objectId, "action": request.action?.action ?? "",
        "scope": request.resourceID,
      ])
  }
}

/// Naming another resource needs a permission there.
struct LinkedActionNeeded: ControlPlaneRule {
  static let id = RuleID("linked-authorization.linked-action")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    refused(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    refused(request, view).map { [Evidence("linked action", $0.action.action), Evidence("on", $0.resourceID)] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    guard let linked = refused(request, view),
      let principal = request.principal.map({ view.world.tables.principals[$0] })
    else { return nil }
    return request.failure(
      "arm.linked-authorization-failed",
      [
        "clientName": principal.name, "objectId": principal.objectId, "action": request.action?.action ?? "",
        "scope": request.resourceID, "linkedAction": linked.action.action, "linkedScope": linked.resourceID,
      ])
  }

  private func refused(_ request: ControlPlaneRequest, _ view: View) -> ControlPlaneRequest.LinkedAction? {
    guard let principal = request.principal else { return nil }
    return request.linked.first {
      view.index.answer($0.action, for: principal, at: $0.scope, in: view) == .notGranted
    }
  }
}
