import AzureModel

/// What somebody gains, by its reasons; each operation stands with the first reason that explains it.
struct GainSplit {
  private(set) var parts: [(reason: GainReason, operations: OperationSet)] = []
  private var rest: OperationSet

  /// - Parameters:
  ///   - gained: What is gained in all.
  ///   - needed: What entries allow, those through applications included.
  ///   - compound: What is allowed only through applications.
  ///   - grants: The assignments that are there.
  ///   - new: The assignments of the plan.
  init(
    _ gained: OperationSet, needed: OperationSet, compound: OperationSet, grants: [ExistingGrants.Grant],
    new: [PlannedAssignment]
  ) {
    rest = gained
    for grant in grants { take(grant.certain, .assignedBefore(role: grant.roleName, scope: grant.scope)) }
    take(compound, .withoutApplication)
    guard !rest.isEmpty else { return }
    for action in DataActions.needed(by: needed) {
      take(DataActions.operations(of: action), .sameDataAction(action))
    }
    for assignment in new {
      take(OperationSet(data: assignment.role.definition.granted.data), .role(assignment.role.name))
    }
    for grant in grants { take(grant.possible, .perhapsAssignedBefore(role: grant.roleName, scope: grant.scope)) }
  }

  private mutating func take(_ operations: OperationSet, _ reason: GainReason) {
    let part = rest.intersection(operations)
    guard !part.isEmpty else { return }
    rest = rest.subtracting(part)
    if let known = parts.firstIndex(where: { $0.reason == reason }) {
      parts[known].operations.formUnion(part)
    } else {
      parts.append((reason, part))
    }
  }
}
