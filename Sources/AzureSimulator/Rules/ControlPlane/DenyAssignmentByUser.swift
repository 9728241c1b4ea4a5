import AzureModel

/// What users may deny: control-plane writes, deletions and actions, to everyone but somebody, or to one user or
/// application.
struct DenyAssignmentByUser: ControlPlaneRule {
  static let id = RuleID("validation.deny-assignment-by-user")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    problem(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    problem(request, view).map { [Evidence("deny assignment", $0)] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.deny-assignment-not-valid")
  }

  private func problem(_ request: ControlPlaneRequest, _ view: View) -> String? {
    guard !request.isByFiat, case .putDenyAssignment(let definition) = request.request.stimulus else { return nil }
    if definition.isSystemProtected { return "only Azure protects its own" }
    if !definition.permissions.dataActions.isEmpty { return "data actions" }
    let kinds = ["/write", "/delete", "/action"]
    if let action = definition.permissions.actions.first(where: { action in
      !kinds.contains { action.lowercased().hasSuffix($0) }
    }) {
      return action
    }
    guard let ids = definition.principalIds else {
      return definition.excludedPrincipalIds.isEmpty ? "everyone without exclusion" : nil
    }
    if ids.count != 1 { return "\(ids.count) principals" }
    let isGroup = view.world.principal(objectId: ids[0]).map { view.world.principals[$0].type == .group } ?? false
    return isGroup ? "a group" : nil
  }
}
