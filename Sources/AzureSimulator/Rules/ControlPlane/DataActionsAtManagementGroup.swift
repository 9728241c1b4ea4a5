import AzureModel

/// A custom role with data actions cannot be assigned at a management group.
struct DataActionsAtManagementGroup: ControlPlaneRule {
  static let id = RuleID("validation.data-actions-at-management-group")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let definition = request.assignment, let role = view.world.role(definition.roleID), role.isCustom,
      role.hasDataActions, view.world.scopes[request.scope].kind == .managementGroup
    else { return .abstains }
    return .refuses
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? { request.failure("arm.role-not-assignable") }
}
