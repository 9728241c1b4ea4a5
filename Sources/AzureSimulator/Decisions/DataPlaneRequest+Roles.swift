import AzureModel

extension DataPlaneRequest {
  /// What the index answers in the RBAC model; nil in the other model.
  func roleAnswer(in view: View) -> AuthorizationIndex.Answer? {
    guard let vault, view.world.tables.vaults[vault].enableRbacAuthorization, let scope = scope(in: view) else {
      return nil
    }
    return view.index.answer(operation, for: principal, at: scope, in: view)
  }

  /// The role assignments of the caller at or above the scope, and when they take effect.
  func roleEvidence(in view: View) -> [Evidence] {
    let tables = view.world.tables
    let principal = tables.principals[principal]
    var evidence = [
      Evidence("permission model", "Azure RBAC"), Evidence("caller", principal.name),
      Evidence("data action", DataOperationTable.row(operation).dataAction),
    ]
    guard let scope = scope(in: view) else { return evidence }
    for id in tables.roleAssignments.ids {
      let assignment = tables.roleAssignments[id]
      guard assignment.principal == self.principal, view.world.isScope(scope, within: assignment.scope),
        let role = RoleTable.role(assignment.roleID)
      else { continue }
      let grants = role.granted.contains(operation) ? "grants it" : "does not grant it"
      let open = assignment.effect.isOpen(at: view.instant) ? ", may not be in effect yet" : ""
      evidence.append(
        Evidence("role", "\(role.name) at \(tables.scopes[assignment.scope].kind.rawValue) scope: \(grants)\(open)"))
    }
    return evidence
  }
}
