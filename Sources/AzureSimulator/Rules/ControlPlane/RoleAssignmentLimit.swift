import AzureModel

/// A subscription, and apart from it a management group, takes so many role assignments and no more.
struct RoleAssignmentLimit: ControlPlaneRule {
  static let id = RuleID("limit.role-assignments")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard request.assignment != nil, let (scope, limit) = limit(request, view) else { return .abstains }
    return LimitTable.finding(limit, view.world.assignmentCount(against: scope), asOf: view.asOf)
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard let (scope, limit) = limit(request, view) else { return [] }
    let row = LimitTable.row(limit, asOf: view.asOf)
    return [
      Evidence("role assignments", String(view.world.assignmentCount(against: scope))),
      Evidence("limit", row?.title ?? "not known"),
    ]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.role-assignment-limit")
  }

  private func limit(_ request: ControlPlaneRequest, _ view: View) -> (Scope.ID, Limit)? {
    guard let scope = view.world.limitScope(of: request.scope) else { return nil }
    let isGroup = view.world.scopes[scope].kind == .managementGroup
    return (scope, isGroup ? .roleAssignmentsPerManagementGroup : .roleAssignmentsPerSubscription)
  }
}
