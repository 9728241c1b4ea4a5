import AzureModel

/// The GUID of a role assignment is unique in the tenant, and what it assigns to whom cannot be changed.
struct RoleAssignmentName: ControlPlaneRule {
  static let id = RuleID("conflict.role-assignment-name")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    existing(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    existing(request, view).map { [Evidence("existing assignment", $0.name), Evidence("of", $0.principalId)] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.role-assignment-update")
  }

  private func existing(_ request: ControlPlaneRequest, _ view: View) -> RoleAssignment? {
    guard let definition = request.assignment, let name = definition.name,
      let known = view.world.assignment(named: name).map({ view.world.roleAssignments[$0] }), known.exists
    else { return nil }
    let isSame =
      known.principalId.lowercased() == definition.principalId.lowercased()
      && known.roleID == view.world.role(definition.roleID)?.id
      && known.scope == definition.scope.scope(in: view.world)
    return isSame ? nil : known
  }
}
