import AzureModel

/// Compares before and after for every caller, every operation and every object of every vault that migrates.
///
/// It reads the plan's assignments, not its reasons, and asks what they and everything that is there already grant.
package struct Prover {
  private let plan: MigrationPlan
  private let planned: PlannedIndex
  private let groups: [String: [String]]

  /// Proves a plan.
  ///
  /// - Complexity: O(vaults × callers × assignments that reach a caller).
  package static func proof(of plan: MigrationPlan) -> AccessProof {
    let prover = Prover(plan)
    var rows: [ProofRow] = []
    var questions = 0
    for vault in plan.migrating {
      let (more, asked) = prover.rows(of: vault)
      rows += more
      questions += asked
    }
    return AccessProof(rows: rows, questions: questions)
  }

  private init(_ plan: MigrationPlan) {
    self.plan = plan
    planned = PlannedIndex(plan.assignments)
    let members = Set(plan.estate.memberships.map(\.member))
    groups = Dictionary(uniqueKeysWithValues: members.map { ($0, plan.directory.groups(of: $0)) })
  }

  private func holders(_ objectId: String) -> [String] { [objectId] + (groups[objectId] ?? []) }

  private func rows(of vault: VaultPlan) -> (rows: [ProofRow], questions: Int) {
    let estateVault = plan.vault(vault)
    guard let path = ScopePath(estateVault.resourceID) else { return ([], 0) }
    let view = VaultView(plan, vault, path, planned)
    let callers = callers(of: vault, view)
    let names = VaultObjectKind.allCases.map { estateVault.names(of: $0)?.count ?? 0 }.reduce(0, +)
    let rows = callers.flatMap { caller -> [ProofRow] in
      let holders = holders(caller.objectId)
      return ([.vault] + view.objects(of: holders)).compactMap { place in
        view.row(caller, holders, place)
      }
    }
    return (rows, callers.count * DataOperationTable.rows.count * (names + 1) * 2)
  }

  /// Everybody whom entries or roles reach, themselves or through a group, each once.
  private func callers(of vault: VaultPlan, _ view: VaultView) -> [Caller] {
    var callers: [Caller] = []
    var seen: Set<Caller> = []
    func add(_ caller: Caller) { if seen.insert(caller).inserted { callers.append(caller) } }
    let named = vault.principals.map(\.objectId) + view.assignees
    for principal in vault.principals {
      add(Caller(principal.objectId))
      for (application, _) in principal.compound { add(Caller(principal.objectId, through: application)) }
    }
    for objectId in named {
      add(Caller(objectId))
      for member in plan.directory.members(of: objectId) { add(Caller(member)) }
    }
    return callers
  }
}
