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

  package static let ofBuiltInRoles = RoleCoverSearch()

  /// A role with what the search asks of it again and again.
  private struct Candidate {
    let role: RoleDefinition
    let word: UInt64
    let managementActions: Int

    init(_ role: RoleDefinition) {
      self.role = role
      word = role.granted.data
      managementActions = role.permissions.reduce(0) { $0 + $1.actions.count }
    }
  }

  private let candidates: [Candidate]

  package init(_ candidates: [RoleDefinition] = RoleCoverSearch.builtInRoles) {
    self.candidates = candidates.map(Candidate.init)
  }

  /// The best cover of a need; nil where no candidates cover it.
  ///
  /// - Complexity: O(2^c) for the c candidates that are left when those are dropped that others beat.
  package func cover(_ need: OperationSet) -> RoleCover? {
    guard !need.isEmpty else { return RoleCover(roles: [], gained: OperationSet()) }
    let useful = useful(for: need.data)
    // What each set of candidates grants, from the set without its first member.
    var granted = [UInt64](repeating: 0, count: 1 << useful.count)
    var best: (choice: Int, gained: UInt64)?
    for choice in 1..<granted.count {
      granted[choice] = granted[choice & (choice - 1)] | useful[choice.trailingZeroBitCount].word
      guard granted[choice] & need.data == need.data else { continue }
      let gained = granted[choice] & ~need.data
      if best.map({ isBetter(choice, gained, than: $0.choice, $0.gained, useful) }) ?? true { best = (choice, gained) }
    }
    return best.map { best in
      let roles = useful.indices.filter { best.choice & (1 << $0) != 0 }.map { useful[$0].role }
      return RoleCover(roles: roles, gained: OperationSet(data: best.gained))
    }
  }

  /// The candidates that give something needed, without those that another one beats: it gives as much that is needed
  /// and adds no more.
  private func useful(for need: UInt64) -> [Candidate] {
    let giving = candidates.filter { $0.word & need != 0 }
    return giving.enumerated().filter { place, role in
      !giving.enumerated().contains { other, better in
        guard other != place, beats(better, role, need) else { return false }
        // Of two that beat each other the first stays.
        return other < place || !beats(role, better, need)
      }
    }.map(\.element)
  }

  private func beats(_ better: Candidate, _ role: Candidate, _ need: UInt64) -> Bool {
    role.word & need & ~better.word == 0 && better.word & ~need & ~role.word == 0
      && better.managementActions <= role.managementActions
  }

  /// Whether a choice costs less: fewer gains of the worst risk, then of the next, then fewer roles, then fewer
  /// management actions.
  private func isBetter(
    _ choice: Int, _ gained: UInt64, than other: Int, _ otherGained: UInt64, _ useful: [Candidate]
  ) -> Bool {
    for word in Self.byRisk {
      let (mine, theirs) = ((gained & word).nonzeroBitCount, (otherGained & word).nonzeroBitCount)
      if mine != theirs { return mine < theirs }
    }
    if choice.nonzeroBitCount != other.nonzeroBitCount { return choice.nonzeroBitCount < other.nonzeroBitCount }
    return actions(choice, useful) < actions(other, useful)
  }

  private func actions(_ choice: Int, _ useful: [Candidate]) -> Int {
    let roles = useful.indices.filter { choice & (1 << $0) != 0 }.map { useful[$0].role }
    return Set(roles.flatMap { $0.permissions.flatMap(\.actions) }).count
  }

  /// The operations of each risk as a word, the worst first.
  private static let byRisk: [UInt64] = OperationRisk.allCases.reversed().map { risk in
    DataOperationTable.rows.reduce(into: OperationSet()) { set, row in
      if OperationRisk(of: row.operation) == risk { set.insert(row.operation) }
    }.data
  }
}
