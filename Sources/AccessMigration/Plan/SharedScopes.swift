import AzureModel

/// Scopes above vaults at which a principal can be given its roles once, because every vault below gives it the same.
struct SharedScopes {
  private var homes: [Key: ScopePath] = [:]

  private struct Key: Hashable {
    let vault: Int
    let objectId: String
  }

  /// What each vault that migrates gives to each of its principals.
  ///
  /// - Parameters:
  ///   - estate: All vaults; one that is on Azure RBAC keeps the scopes above it from being used, because it would
  ///     be reached too.
  ///   - granted: The principals of the vaults that migrate, by the vault's place in the estate.
  ///   - breadth: How far above.
  ///   - isAssignable: Whether the roles of a need can be assigned at a scope.
  init(
    _ estate: VaultEstate, _ granted: [Int: [String: OperationSet]], _ breadth: MigrationOptions.Breadth,
    isAssignable: (OperationSet, ScopePath) -> Bool
  ) {
    for level in Self.levels(breadth) {
      for (scope, vaults) in Self.units(estate, level)
      where vaults.count > 1 && vaults.allSatisfy({ granted[$0] != nil }) {
        for (objectId, need) in granted[vaults[0]] ?? [:]
        where vaults.allSatisfy({ granted[$0]?[objectId] == need }) && isAssignable(need, scope) {
          for vault in vaults where homes[Key(vault: vault, objectId: objectId)] == nil {
            homes[Key(vault: vault, objectId: objectId)] = scope
          }
        }
      }
    }
  }

  /// Where the roles of a principal of a vault are assigned in place of the vault; nil for the vault itself.
  func home(of objectId: String, in vault: Int) -> ScopePath? { homes[Key(vault: vault, objectId: objectId)] }

  /// Roles with data actions of a tenant's own cannot be assigned at a management group; the subscriptions below do.
  private static func levels(_ breadth: MigrationOptions.Breadth) -> [MigrationOptions.Breadth] {
    switch breadth {
    case .vault: []
    case .resourceGroup, .subscription: [breadth]
    case .managementGroup: [breadth, .subscription]
    }
  }

  private static func units(
    _ estate: VaultEstate, _ level: MigrationOptions.Breadth
  ) -> [(scope: ScopePath, vaults: [Int])] {
    var units: [(scope: ScopePath, vaults: [Int])] = []
    var numbers: [ScopePath: Int] = [:]
    for (number, vault) in estate.vaults.enumerated() {
      guard let scope = ScopePath(vault.resourceID).flatMap({ unit(of: $0, level) }) else { continue }
      if let known = numbers[scope] {
        units[known].vaults.append(number)
      } else {
        numbers[scope] = units.count
        units.append((scope, [number]))
      }
    }
    return units
  }

  private static func unit(of vault: ScopePath, _ level: MigrationOptions.Breadth) -> ScopePath? {
    switch level {
    case .vault: nil
    case .resourceGroup: vault.upwards.first { $0.kind == .resourceGroup }
    case .subscription: vault.upwards.first { $0.kind == .subscription }
    case .managementGroup(let name): ScopePath("/providers/Microsoft.Management/managementGroups/\(name)")
    }
  }
}
