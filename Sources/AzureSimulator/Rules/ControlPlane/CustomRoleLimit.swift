import AzureModel

/// A tenant takes up to 5,000 custom roles.
struct CustomRoleLimit: ControlPlaneRule {
  static let id = RuleID("limit.custom-roles")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard case .putRoleDefinition(let definition) = request.request.stimulus,
      view.world.customRole(changedBy: definition) == nil
    else { return .abstains }
    return LimitTable.finding(.customRolesPerTenant, view.world.customRoleCount, asOf: view.asOf)
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("custom roles", String(view.world.customRoleCount))]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.role-definition-limit")
  }
}
