import AzureModel

/// Azure Lighthouse delegates built-in roles without data actions, and not Owner.
struct DelegatedRole: ControlPlaneRule {
  static let id = RuleID("validation.delegated-role")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    offender(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard let role = offender(request, view) else { return [] }
    return [Evidence("role", role.name), Evidence("data actions", role.hasDataActions ? "yes" : "no")]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.delegation-not-valid")
  }

  private func offender(_ request: ControlPlaneRequest, _ view: View) -> RoleDefinition? {
    guard case .delegate(let authorizations, _) = request.request.stimulus else { return nil }
    return authorizations.lazy.compactMap { view.world.role($0.roleID) }
      .first { $0.isCustom || $0.hasDataActions || $0.name == "Owner" }
  }
}
