import AzureModel

/// Roles that together grant all that is needed, and what they grant beyond.
package struct RoleCover: Sendable {
  package let roles: [RoleDefinition]

  /// The operations of the data plane that are granted and were not needed.
  package let gained: OperationSet

  /// The management actions that the roles carry, each once, as their definitions write them.
  package var managementActions: [String] {
    var seen: Set<String> = []
    return roles.flatMap { $0.permissions.flatMap(\.actions) }.filter { seen.insert($0).inserted }
  }
}

/// Finds the built-in roles that cover a need and add the least.
///
/// Exact: every set of the candidates that matter is looked at. Least is, in this order: what is gained by falling risk,
/// then the number of roles, then of management actions, then the order of the table.
package struct RoleCoverSearch: Sendable {
  /// The roles that the guide to Azure RBAC lists for the data plane of vaults.
  ///
  /// Roles of other services that happen to carry a data action of vaults are made for those services and not offered.
  package static let builtInRoles: [RoleDefinition] = [
    "Key Vault Reader", "Key Vault Secrets User", "Key Vault Certificate User", "Key Vault Crypto Service Release User",
    "Key Vault Crypto Service Encryption User", "Key Vault Crypto User", "Key Vault Secrets Officer",
    "Key Vault Certificates Officer", "Key Vault Crypto Officer", "Key Vault Administrator",
  ].compactMap(RoleTable.role)

  package static let source = Source.keyVaultDocs("general/rbac-guide.md")

  private let candidates: [RoleDefinition]

  package init(_ candidates: [RoleDefinition] = RoleCoverSearch.builtInRoles) {
    self.candidates = candidates
  }

  /// The best cover of a need; nil where no candidates cover it.
  ///
  /// - Complexity: O(2^c) for the c candidates that are left when those are dropped that others beat.
  package func cover(_ need: OperationSet) -> RoleCover? {
    guard !need.isEmpty else { return RoleCover(roles: [], gained: OperationSet()) }
    let useful = useful(for: need.data)
    var best: (cost: Cost, roles: [RoleDefinition], granted: UInt64)?
    for choice in 1..<(UInt32(1) << UInt32(useful.count)) {
      var granted: UInt64 = 0
      for (place, role) in useful.enumerated() where choice & (1 << UInt32(place)) != 0 { granted |= role.granted.data }
      guard granted & need.data == need.data else { continue }
      let gained = granted & ~need.data
      let roles = useful.enumerated().filter { choice & (1 << UInt32($0.offset)) != 0 }.map(\.element)
      let cost = Cost(gained: gained, roles: roles)
      if best.map({ cost < $0.cost }) ?? true { best = (cost, roles, granted) }
    }
    return best.map { RoleCover(roles: $0.roles, gained: OperationSet(data: $0.granted & ~need.data)) }
  }

  /// The candidates that give something needed, without those that another one beats: it gives as much that is needed
  /// and adds no more.
  private func useful(for need: UInt64) -> [RoleDefinition] {
    let giving = candidates.filter { $0.granted.data & need != 0 }
    return giving.enumerated().filter { place, role in
      !giving.enumerated().contains { other, better in
        guard other != place else { return false }
        let (mine, theirs) = (role.granted.data, better.granted.data)
        let isBeaten =
          mine & need & ~theirs == 0 && theirs & ~need & ~mine == 0
          && better.permissions.flatMap(\.actions).count <= role.permissions.flatMap(\.actions).count
        // Of two that beat each other the first stays.
        let isMutual =
          theirs & need & ~mine == 0 && mine & ~need & ~theirs == 0
          && role.permissions.flatMap(\.actions).count <= better.permissions.flatMap(\.actions).count
        return isBeaten && (!isMutual || other < place)
      }
    }.map(\.element)
  }

  /// What a choice costs; smaller is better.
  private struct Cost: Comparable {
    /// How many operations of each risk are gained, the worst first.
    let gained: [Int]
    let roles: Int
    let managementActions: Int

    init(gained word: UInt64, roles: [RoleDefinition]) {
      gained = RoleCoverSearch.byRisk.map { ($0 & word).nonzeroBitCount }
      self.roles = roles.count
      managementActions = Set(roles.flatMap { $0.permissions.flatMap(\.actions) }).count
    }

    static func < (lhs: Cost, rhs: Cost) -> Bool {
      if lhs.gained != rhs.gained { return lhs.gained.lexicographicallyPrecedes(rhs.gained) }
      return (lhs.roles, lhs.managementActions) < (rhs.roles, rhs.managementActions)
    }
  }

  /// The operations of each risk as a word, the worst first.
  private static let byRisk: [UInt64] = OperationRisk.allCases.reversed().map { risk in
    DataOperationTable.rows.reduce(into: OperationSet()) { set, row in
      if OperationRisk(of: row.operation) == risk { set.insert(row.operation) }
    }.data
  }
}
