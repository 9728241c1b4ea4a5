import AzureModel

/// A custom role can be assigned only at its assignable scopes and below them.
struct CustomRoleAssignable: ControlPlaneRule {
  static let id = RuleID("validation.custom-role-assignable")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let definition = request.assignment, let scopes = view.world.role(definition.roleID)?.assignableScopes else {
      return .abstains
    }
    var level: Scope.ID? = request.scope
    while let current = level {
      let id = view.world.scopes[current].resourceID
      if scopes.contains(where: { $0.lowercased() == id.lowercased() }) { return .abstains }
      level = view.world.scopes[current].parent
    }
    return .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    let scopes = request.assignment.flatMap { view.world.role($0.roleID)?.assignableScopes } ?? []
    return [Evidence("assignable scopes", scopes.joined(separator: ", ")), Evidence("scope", request.resourceID)]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? { request.failure("arm.role-not-assignable") }
}
