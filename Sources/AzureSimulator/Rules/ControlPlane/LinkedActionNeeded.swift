import AzureModel

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
      let principal = request.principal.map({ view.world.principals[$0] })
    else { return nil }
    return request.failure(
      "arm.linked-authorization-failed",
      [
        "clientName": principal.name, "objectId": principal.objectId, "action": request.actionTitle,
        "scope": request.resourceID, "linkedAction": linked.action.action, "linkedScope": linked.resourceID,
      ])
  }

  private func refused(_ request: ControlPlaneRequest, _ view: View) -> ControlPlaneRequest.LinkedAction? {
    guard let principal = request.principal else { return nil }
    return request.linked.first {
      switch view.index.answer($0.action, for: principal, at: $0.scope, on: .action($0.action), in: view.moment) {
      case .granted, .undetermined: false
      case .denied, .conditionFails, .notGranted: true
      }
    }
  }
}
