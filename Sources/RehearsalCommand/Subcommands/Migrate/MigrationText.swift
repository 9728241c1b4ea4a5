import AccessMigration
import AzureModel
import MigrationReports

/// A plan and its proof for a terminal.
struct MigrationText {
  /// Above so many vaults there is one line for each.
  private static let mostInDetail = 3

  private let plan: MigrationPlan
  private let proof: AccessProof
  private let words: PlanWords
  private let width: Int
  private let isVerbose: Bool

  init(_ plan: MigrationPlan, _ proof: AccessProof, width: Int, isVerbose: Bool) {
    self.plan = plan
    self.proof = proof
    self.width = width
    self.isVerbose = isVerbose
    words = PlanWords(plan)
  }

  var text: String {
    let isDetailed = isVerbose || plan.migrating.count <= Self.mostInDetail
    let sections = [
      isDetailed ? plan.migrating.map(vault).joined(separator: "\n") : fleet, roles, losses, gains(isDetailed),
      findings,
      totals,
    ]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  // MARK: Vaults

  private func vault(_ row: VaultPlan) -> String {
    let vault = plan.vault(row)
    let head = "\(vault.name): \(PlanWords.count(vault.accessPolicies.count, "entry", "entries"))\n"
    return head
      + ColumnText(["  PRINCIPAL", "HOLDS", "GETS"], row.principals.map(principal), width: width).text
  }

  private func principal(_ principal: PrincipalPlan) -> [String] {
    let holds =
      principal.recognition.map(PlanWords.recognition) ?? PlanWords.operations(principal.granted)
    return ["  " + words.principal(principal.objectId), holds, words.steps(principal)]
  }

  private var fleet: String {
    let table = FleetTable(plan, proof)
    return ColumnText(
      ["VAULT", "ENTRIES", "PRINCIPALS", "ASSIGNMENTS", "LOST", "GAINED", "WORST GAIN"],
      table.rows.map { row in
        [
          row.name, String(row.entries), String(row.principals), String(row.assignments), String(row.lost),
          String(row.gained), row.worst?.title ?? "-",
        ]
      }, width: width
    ).text
  }

  private var roles: String {
    guard !plan.newRoles.isEmpty else { return "" }
    let rows = plan.newRoles.map { role in
      ["  " + role.name, role.permissions.flatMap(\.dataActions).map(PlanWords.short).joined(separator: ", ")]
    }
    return ColumnText(["  CUSTOM ROLE", "DATA ACTIONS"], rows, width: width).text
  }

  // MARK: Proof

  private var losses: String {
    proof.lost.flatMap { row in
      row.lost.map { reason, operations in
        "LOST  \(words.caller(row.caller)) at \(words.place(row)): \(PlanWords.operations(operations)): "
          + "\(PlanWords.reason(reason))\n"
      }
    }.joined()
  }

  private func gains(_ isDetailed: Bool) -> String {
    let rows = proof.gained
    let shown = isDetailed ? rows : Array(rows.prefix(20))
    var lines = shown.flatMap { row in
      row.gained.map { reason, operations in
        let risk = operations.dataRows.map { OperationRisk(of: $0.operation) }.max()?.title ?? ""
        return "gained (\(risk))  \(words.caller(row.caller)) at \(words.place(row)): "
          + "\(PlanWords.operations(operations)): \(PlanWords.reason(reason))\n"
      }
    }
    if rows.count > shown.count { lines.append("… and \(rows.count - shown.count) more; `--verbose` lists them\n") }
    return lines.joined()
  }

  private var findings: String {
    let all = MigrationFinding.all(plan)
    let shown = isVerbose ? all[...] : all.prefix(40)
    let rest = all.count > shown.count ? ["… and \(all.count - shown.count) more; `--verbose` lists them\n"] : []
    return (shown.map { "note  \(words.finding($0))\n" } + rest).joined()
  }

  private var totals: String {
    let counts = proof.counts
    var lines = [
      "\(PlanWords.count(plan.migrating.count, "vault")) to switch, "
        + "\(PlanWords.count(plan.assignments.count, "role assignment")), "
        + "\(PlanWords.count(plan.newRoles.count, "custom role"))"
    ]
    lines += Consolidation.all(plan).map(words.consolidation) + plan.limits.map(PlanWords.limit)
    lines.append(
      "proof: \(proof.questions) questions; \(counts.kept) operations kept, \(counts.lost) lost, \(counts.gained) gained"
    )
    return lines.map { $0 + "\n" }.joined()
  }
}
