import AzureModel

/// A custom role cannot be deleted while it is assigned.
struct RoleDefinitionInUse: ControlPlaneRule {
  static let id = RuleID("conflict.role-definition-in-use")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard case .deleteRoleDefinition(let name) = request.request.stimulus, let role = view.world.role(name) else {
      return .abstains
    }
    let rows = view.world.roleAssignments
    return rows.ids.contains { rows[$0].exists && rows[$0].roleID == role.id } ? .refuses : .abstains
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.role-definition-has-assignments")
  }
}
