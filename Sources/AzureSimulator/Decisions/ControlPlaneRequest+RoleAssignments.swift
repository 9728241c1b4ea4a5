import AzureModel

extension ControlPlaneRequest {
  /// The role assignment that a request writes.
  var assignment: RoleAssignmentDefinition? {
    if case .assignRole(let definition) = request.stimulus { definition } else { nil }
  }

  /// The role assignment that a request deletes, where there is one.
  func removed(in view: View) -> RoleAssignment? {
    guard case .removeRole(let removal) = request.stimulus else { return nil }
    return RoleAssignmentDeletion.assignment(of: removal, in: view.world).map { view.world.roleAssignments[$0] }
  }

  /// The eligible assignment that an activation is about, of the one who asks or of a group of that one.
  func eligible(for activation: RoleActivation, in view: View) -> EligibleRoleAssignment? {
    principal.flatMap { principal in
      activation.eligible(
        of: view.index.holders(of: principal, in: view.moment), at: view.instant, in: view.world)
    }
  }

  /// What a condition can ask about the request.
  func conditionSubject(in view: View) -> ConditionSubject {
    if let assignment {
      let known = view.world.principal(objectId: assignment.principalId).map { view.world.principals[$0].type }
      return .roleAssignment(
        isDeletion: false, roleID: view.world.role(assignment.roleID)?.id ?? assignment.roleID,
        principalId: assignment.principalId, type: assignment.principalType ?? known)
    }
    if let removed = removed(in: view) {
      return .roleAssignment(
        isDeletion: true, roleID: removed.roleID, principalId: removed.principalId,
        type: removed.principal.map { view.world.principals[$0].type })
    }
    return action.map { .action($0) } ?? .unconditioned
  }

  /// What the index answers about the action of the request.
  func roleAnswer(in view: View) -> AuthorizationIndex.Answer? {
    guard let principal, let action else { return nil }
    return view.index.answer(
      action, for: principal, at: scope, isBelow: isBelowScope, on: conditionSubject(in: view), in: view.moment)
  }
}
