import AzureModel

/// When vaults can be switched without anybody losing access for a moment.
package struct SafeSwitch: Sendable {
  /// The time behind the last assignment; nil where no source says how long one takes.
  package let earliest: Delay?

  /// The changes that have to have taken effect.
  package let changes: [PropagatingChange]

  package init(_ plan: MigrationPlan) {
    var changes: [PropagatingChange] = plan.assignments.isEmpty ? [] : [.roleAssignment]
    if !plan.newRoles.isEmpty { changes.append(.roleDefinition) }
    if plan.assignments.contains(where: { $0.scope.managementGroup != nil }) {
      changes.append(.dataRoleAtManagementGroup)
    }
    self.changes = changes
    let latest = changes.map { PropagationTable.row($0)?.latest }
    earliest = latest.contains(where: { $0 == nil }) ? nil : latest.compactMap { $0 }.max() ?? .zero
  }
}
