import AzureModel

extension SimulationState {
  /// Brings the index up to date for some object ids; ids that no principal has match nobody.
  mutating func reindexPolicies(of vault: Vault.ID, objectIds: [String]) {
    let entries = world.vaults[vault].accessPolicies
    for objectId in objectIds {
      guard let principal = world.principal(objectId: objectId) else { continue }
      let granted = entries.filter { $0.belongs(to: objectId) }
        .reduce(OperationSet()) { $0.union($1.granted) }
      index.setPolicy(granted, of: principal, on: vault)
    }
  }
}
