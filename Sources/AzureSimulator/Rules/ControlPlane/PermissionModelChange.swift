import AzureModel

/// Changing the permission model of a vault, about which the pages disagree.
///
/// Open where the caller may write the vault but not assign roles on it without condition; in the one reading the vault
/// refuses.
struct PermissionModelChange: ControlPlaneRule {
  static let id = RuleID("provider.permission-model")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let principal = request.principal, let vault = changedVault(request, view) else { return .abstains }
    // A grant under a condition is too little in the one reading, whatever the condition says.
    let answer = view.index.answer(
      .roleAssignmentsWrite, for: principal, at: vault.scope, on: .unconditioned, in: view.moment)
    return answer == .granted ? .abstains : .undetermined
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard let vault = changedVault(request, view) else { return [] }
    return [
      Evidence("vault", vault.name), Evidence("action", ControlOperation.roleAssignmentsWrite.action),
      Evidence("permission model", vault.enableRbacAuthorization ? "Azure RBAC" : "access policies"),
    ]
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
