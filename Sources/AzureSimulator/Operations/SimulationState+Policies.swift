import AzureModel

extension SimulationState {
  /// Brings the index up to date for some entries that a vault has or had; ids that no principal has match nobody.
  mutating func reindexPolicies(of id: Vault.ID, touched: [AccessPolicyEntry]) {
    let vault = world.vaults[id]
    var known: Set<String> = []
    for objectId in touched.map({ $0.objectId.lowercased() }) where known.insert(objectId).inserted {
      guard let principal = world.principal(objectId: objectId) else { continue }
      var granted: [String?: OperationSet] = [:]
      // An entry of another tenant than the vault's is stored and counts for nothing.
      for entry in vault.accessPolicies
      where entry.belongs(to: objectId) && (entry.tenantId ?? vault.tenantId) == vault.tenantId {
        granted[entry.applicationId?.lowercased(), default: OperationSet()].formUnion(entry.granted)
      }
      let former = touched.filter { $0.belongs(to: objectId) }.compactMap { $0.applicationId?.lowercased() }
      index.setPolicy(granted, of: principal, on: id, former: former)
    }
  }
}
