import AzureModel

/// The name of a custom role is unique in the tenant: a definition with another GUID cannot have it.
struct RoleNameTaken: ControlPlaneRule {
  static let id = RuleID("conflict.role-name")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    holder(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    holder(request, view).map { [Evidence("role of that name", $0.id)] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? { request.failure("arm.role-name-taken") }

  /// Another role that has the name.
  private func holder(_ request: ControlPlaneRequest, _ view: View) -> RoleDefinition? {
    guard case .putRoleDefinition(let definition) = request.request.stimulus, let id = definition.id,
      let known = view.world.customRoles[definition.name.lowercased()]
    else { return nil }
    return known.id == id ? nil : known
  }
}
