import AzureModel

extension DataPlaneRequest {
  /// What a condition can ask about the call.
  var conditionSubject: ConditionSubject {
    .vault(operation, name: vaultRow?.name ?? vaultName, object: isOnObject ? objectName : nil)
  }

  /// What the index answers in the RBAC model; nil in the other model.
  func roleAnswer(in view: View) -> AuthorizationIndex.Answer? {
    guard let vaultRow, vaultRow.enableRbacAuthorization, let scope else { return nil }
    return view.index.answer(
      operation, for: principal, at: scope, isBelow: isBelowScope, on: conditionSubject, in: view.moment)
  }

  /// The deny assignment that refuses the call in the RBAC model, if any.
  func denial(in view: View) -> DenyAssignment? {
    guard let vaultRow, vaultRow.enableRbacAuthorization, let scope else { return nil }
    return view.index.denial(of: operation, for: principal, at: scope, isBelow: isBelowScope, in: view.moment)
      .map { view.world.denyAssignments[$0] }
  }

  /// The role assignments of the caller and its groups at or above the scope, and when they take effect.
  func roleEvidence(in view: View) -> [Evidence] {
    let world = view.world
    var evidence = [
      Evidence("permission model", "Azure RBAC"), Evidence("caller", world.principals[principal].name),
      Evidence("data action", DataOperationTable.row(operation).dataAction),
    ]
    guard let scope else { return evidence }
    for holder in view.index.holders(of: principal, in: view.moment) {
      for place in view.index.places(above: scope, in: view.moment) {
        for id in world.assignments(of: holder, at: place) {
          if let line = line(world.roleAssignments[id], of: holder, in: view) {
            evidence.append(Evidence("role", line))
          }
        }
      }
    }
    return evidence
  }

  private func line(_ assignment: RoleAssignment, of holder: Principal.ID, in view: View) -> String? {
    let world = view.world
    guard !assignment.lifetime.isOver(at: view.instant), let role = world.role(assignment.roleID) else { return nil }
    var line = "\(role.name) at \(world.scopes[assignment.scope].kind.rawValue) scope"
    if holder != principal { line += " through group \(world.principals[holder].name)" }
    let isGranted = role.permissions.contains { $0.granted.contains(operation) }
    line += isGranted ? ": grants it" : ": does not grant it"
    if isGranted, assignment.condition != nil || role.granted.contains(operation) == false {
      line += " under a condition"
    }
    if assignment.lifetime.begins.isOpen(at: view.instant) { line += ", may not be in effect yet" }
    if assignment.lifetime.ends?.isOpen(at: view.instant) == true { line += ", may have ended already" }
    return line
  }
}
