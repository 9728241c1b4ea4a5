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
    guard let definition = request.assignment, let role = view.world.role(definition.roleID) else { return nil }
    let removal = RoleAssignmentRemoval(
      roleID: role.id, principalId: definition.principalId, scope: definition.scope)
    let known = RoleAssignmentDeletion.assignment(of: removal, in: view.world).map { view.world.roleAssignments[$0] }
    // The same assignment written again under its own name is an update.
    return known?.name == definition.name?.lowercased() ? nil : known
  }
}
