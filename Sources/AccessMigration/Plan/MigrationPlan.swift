import AzureModel

/// Which roles take the place of the access policies of an estate, and where.
package struct MigrationPlan: Sendable {
  package let estate: VaultEstate
  package let directory: EstateDirectory
  package let existing: ExistingGrants
  package let options: MigrationOptions
  package let vaults: [VaultPlan]

  /// Every assignment once, in the order of the vaults that need it first.
  package let assignments: [PlannedAssignment]

  /// The custom roles to create, with the subscriptions in which they can be assigned, in the order of their names.
  package let newRoles: [RoleDefinition]
  package let limits: [LimitCheck]

  /// The choices that were made, so that another plan of the same strategy need not make them again.
  let chooser: RoleChooser

  /// The vaults that are switched.
  package var migrating: [VaultPlan] { vaults.filter { $0.state == .migrates } }

  /// The vault of a plan.
  package func vault(_ plan: VaultPlan) -> EstateVault { estate.vaults[plan.vault] }
}
