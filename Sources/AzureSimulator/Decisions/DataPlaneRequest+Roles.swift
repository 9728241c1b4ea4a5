import AzureModel

extension DataPlaneRequest {
  /// What the index answers in the RBAC model; nil in the other model.
  func roleAnswer(in view: View) -> AuthorizationIndex.Answer? {
    guard let vault, view.world.vaults[vault].enableRbacAuthorization, let scope = scope else {
      return nil
    }
    return view.index.answer(operation, for: principal, at: scope, in: view)
  }

  /// The role assignments of the caller at or above the scope, and when they take effect.
  func roleEvidence(in view: View) -> [Evidence] {
    let world = view.world
    let principal = world.principals[principal]
    var evidence = [
      Evidence("permission model", "Azure RBAC"), Evidence("caller", principal.name),
      Evidence("data action", DataOperationTable.row(operation).dataAction),
    ]
    guard let scope = scope else { return evidence }
    for id in world.roleAssignments.ids {
      let assignment = world.roleAssignments[id]
      guard assignment.principal == self.principal, view.world.isScope(scope, within: assignment.scope),
        let role = RoleTable.role(assignment.roleID)
      else { continue }
      let grants = role.granted.contains(operation) ? "grants it" : "does not grant it"
      let open = assignment.effect.isOpen(at: view.instant) ? ", may not be in effect yet" : ""
      evidence.append(
        Evidence("role", "\(role.name) at \(world.scopes[assignment.scope].kind.rawValue) scope: \(grants)\(open)"))
    }
    return evidence
  }
}
