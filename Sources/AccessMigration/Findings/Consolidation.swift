import AzureModel

/// How many assignments a fleet would need if what vaults give alike were given above them.
package struct Consolidation: Sendable {
  package let breadth: MigrationOptions.Breadth
  package let assignments: Int

  /// The broader scopes that would need fewer assignments than a plan that assigns at vaults.
  ///
  /// - Complexity: that of planning twice more.
  package static func all(_ plan: MigrationPlan) -> [Consolidation] {
    guard plan.options.breadth == .vault, !plan.options.isPerSecret, plan.migrating.count > 1 else { return [] }
    return [MigrationOptions.Breadth.resourceGroup, .subscription].compactMap { breadth in
      var options = plan.options
      options.breadth = breadth
      let count = MigrationPlanner.plan(like: plan, options).assignments.count
      return count < plan.assignments.count ? Consolidation(breadth: breadth, assignments: count) : nil
    }
  }
}
