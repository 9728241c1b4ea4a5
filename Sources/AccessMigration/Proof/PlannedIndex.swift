import AzureModel

/// The assignments of a plan by the scopes at which they are made.
struct PlannedIndex {
  private var byScope: [ScopePath: [PlannedAssignment]] = [:]
  private var atManagementGroups: [PlannedAssignment] = []
  private var onObjects: [ScopePath: [PlannedAssignment]] = [:]

  init(_ assignments: [PlannedAssignment]) {
    for assignment in assignments {
      if assignment.scope.managementGroup != nil {
        atManagementGroups.append(assignment)
      } else if assignment.scope.object != nil, let vault = assignment.scope.parent {
        onObjects[vault, default: []].append(assignment)
      } else {
        byScope[assignment.scope, default: []].append(assignment)
      }
    }
  }

  /// Those that reach a whole vault; of management groups those that were made for it, because only then it lies below.
  func reaching(_ path: ScopePath, _ vault: Int) -> [PlannedAssignment] {
    path.upwards.flatMap { byScope[$0] ?? [] } + atManagementGroups.filter { $0.vaults.contains(vault) }
  }

  func onObjects(of vault: ScopePath) -> [PlannedAssignment] { onObjects[vault] ?? [] }
}
