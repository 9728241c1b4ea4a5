import AzureModel

/// Changing the permission model of a vault asks for more than writing it.
///
/// Who may write the vault but not assign roles on it without condition is refused; since the day on which a page says
/// otherwise of calls outside the portal, it is open.
struct PermissionModelChange: ControlPlaneRule {
  static let id = RuleID("provider.permission-model")

  /// Of the page `access-control-default`, whose sentence came with a change of that day.
  static let firstDayOfDoubt = Day("2026-04-10")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let principal = request.principal, let vault = changedVault(request, view) else { return .abstains }
    // A grant under a condition is too little in the one reading, whatever the condition says.
    let answer = view.index.answer(
      .roleAssignmentsWrite, for: principal, at: vault.scope, on: .unconditioned, in: view.moment)
    guard answer != .granted else { return .abstains }
    return Self.firstDayOfDoubt.map { view.asOf >= $0 } ?? false ? .undetermined : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard let vault = changedVault(request, view) else { return [] }
    return [
      Evidence("vault", vault.name), Evidence("action", ControlOperation.roleAssignmentsWrite.action),
      Evidence("permission model", vault.enableRbacAuthorization ? "Azure RBAC" : "access policies"),
    ]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    guard let principal = request.principal, let vault = changedVault(request, view) else { return nil }
    return request.failure(
      "arm.permission-model", by: .keyVault,
      [
        "objectId": view.world.principals[principal].objectId,
        "resourceId": view.world.resourceID(of: ResourceName(.vault, vault.name)),
      ])
  }

  /// The vault as it is before a write that sends the other model.
  private func changedVault(_ request: ControlPlaneRequest, _ view: View) -> Vault? {
    switch request.request.stimulus {
    case .putVault(let settings), .patchVault(let settings):
      guard let wanted = settings.enableRbacAuthorization, let id = view.world.vault(settings.name) else { return nil }
      let vault = view.world.vaults[id]
      return vault.enableRbacAuthorization == wanted ? nil : vault
    default: return nil
    }
  }
}
