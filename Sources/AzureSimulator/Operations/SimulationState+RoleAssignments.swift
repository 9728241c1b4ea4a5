import AzureModel

extension SimulationState {
  /// Removes every role assignment at a scope and below it, together with the scopes.
  ///
  /// What is made there again gets scopes of its own, so that no grant of the old ones reaches it.
  mutating func removeRoleAssignments(atOrBelow scope: Scope.ID) {
    world.removeRoleAssignments(atOrBelow: scope)
    world.retireScopes(atOrBelow: scope)
    // Place of `index.removeGrants(atOrBelow:)`: until the index can drop grants, those left in it lead nowhere.
  }
}
