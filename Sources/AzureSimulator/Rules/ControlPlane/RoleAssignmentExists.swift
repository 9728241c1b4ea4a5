import AzureModel

/// The same principal, role and scope cannot be assigned twice.
struct RoleAssignmentExists: ControlPlaneRule {
  static let id = RuleID("conflict.role-assignment-exists")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    existing(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    existing(request, view).map { [Evidence("existing assignment", $0.name)] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    existing(request, view).flatMap {
      request.failure("arm.role-assignment-exists", ["assignmentId": $0.name.filter { $0 != "-" }])
    }
  }

  private func existing(_ request: ControlPlaneRequest, _ view: View) -> RoleAssignment? {
    guard case .assignRole(let definition) = request.request.stimulus,
      let principal = view.world.principal(objectId: definition.principalId),
      let scope = RoleAssignmentWrite.scope(of: definition.scope, in: view.world)
    else { return nil }
    let assignments = view.world.roleAssignments
    return assignments.ids.lazy.map { assignments[$0] }
      .first { $0.principal == principal && $0.roleID == definition.roleID && $0.scope == scope }
  }
}
