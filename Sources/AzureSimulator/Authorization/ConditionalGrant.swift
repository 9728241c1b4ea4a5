import AzureModel

/// What one permission block of one role assignment gives, where it does not give it always.
struct ConditionalGrant: Sendable {
  let assignment: RoleAssignment.ID
  let granted: OperationSet

  /// The condition of the block and that of the assignment; all of them have to hold.
  let conditions: [RoleCondition]
  let lifetime: Lifetime

  /// Whether the conditions hold; a condition that is false grants nothing, whatever the others are.
  func answer(for subject: ConditionSubject) -> ConditionAnswer {
    var answer = ConditionAnswer.holds
    for condition in conditions {
      switch subject.answer(condition) {
      case .fails: return .fails
      case .undetermined: answer = .undetermined
      case .holds: break
      }
    }
    return answer
  }
}
