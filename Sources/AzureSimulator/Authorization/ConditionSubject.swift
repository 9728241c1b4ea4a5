import AzureModel

/// What a condition can ask about a request.
package enum ConditionSubject: Sendable {
  /// A call on a vault, or on an object in it.
  case vault(DataOperation, name: String, object: String?)

  /// The role assignment that is written or deleted.
  case roleAssignment(isDeletion: Bool, roleID: String, principalId: String, type: PrincipalType?)

  /// Any other action: a condition can ask for its name, and the model knows nothing else about it.
  case action(ControlOperation)

  /// Asks only for what is granted without any condition.
  case unconditioned

  func answer(_ condition: RoleCondition) -> ConditionAnswer {
    switch self {
    case .vault(let operation, let name, let object):
      let row = DataOperationTable.row(operation)
      return condition.answer(
        for: KeyVaultConditionContext(action: row.dataAction, vault: name, kind: row.objectKind, object: object))
    case .roleAssignment(let isDeletion, let roleID, let principalId, let type):
      let assignment = RoleAssignmentConditionContext.Assignment(
        roleDefinitionId: roleID, principalId: principalId, principalType: type?.rawValue)
      let context =
        isDeletion
        ? RoleAssignmentConditionContext(deleting: assignment) : RoleAssignmentConditionContext(writing: assignment)
      return condition.answer(for: context)
    // Whether a role may be assigned at all is asked: which one, the condition cannot know.
    case .action(.roleAssignmentsWrite), .action(.roleAssignmentsDelete): return .undetermined
    case .action(let operation):
      return condition.answer(for: RoleAssignmentConditionContext(otherAction: operation.action))
    case .unconditioned: return .fails
    }
  }
}
