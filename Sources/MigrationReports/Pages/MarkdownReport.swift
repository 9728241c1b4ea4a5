import AccessMigration
import AzureModel

/// A plan and its proof as one Markdown page.
package struct MarkdownReport {
  private let plan: MigrationPlan
  private let proof: AccessProof
  private let words: PlanWords

  package init(_ plan: MigrationPlan, _ proof: AccessProof) {
    self.plan = plan
    self.proof = proof
    words = PlanWords(plan)
  }

  package var text: String {
    [
      "# From access policies to Azure RBAC\n", summary, order, fleet, vaults, roles, lost, gained, findings, limits,
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var summary: String {
    let counts = proof.counts
    return """
      \(PlanWords.count(plan.migrating.count, "vault")) to switch, \
      \(PlanWords.count(plan.assignments.count, "role assignment")), \
      \(PlanWords.count(plan.newRoles.count, "custom role")).

      **\(proof.holds ? "Nobody loses access." : "Somebody loses access.")** \
      \(proof.questions) questions (caller × operation × object, before and after): \(counts.kept) operations kept, \
      \(counts.lost) lost, \(counts.gained) gained.

      """
  }

  private var order: String {
    let wait =
      SafeSwitch(plan).earliest.map { "at the earliest \($0) behind the last assignment" }
      ?? "when a call succeeds: no page says how long data actions at a management group take"
    return """
      ## In this order

      1. Set up an alert on refused calls (status 403) of every vault.
      2. `1-assign.sh`, or the templates in `templates`: nobody's access changes by it.
      3. `2-validate.sh`: every assignment is listed at its scope.
      4. `3-switch.sh`, \(wait).
      5. Watch the alert. `rollback.sh` switches back: the access policies were kept and act again at once.
      6. Change scripts and templates that write access policies, and API versions before 2026-02-01, which retire on \
      2027-02-27.

      """
  }

  private var fleet: String {
    guard plan.migrating.count > 1 else { return "" }
    let rows = FleetTable(plan, proof).rows.map { row in
      [
        row.name, String(row.entries), String(row.principals), String(row.assignments), String(row.lost),
        String(row.gained), row.worst?.title ?? "-",
      ]
    }
    let table = MarkdownTable(["Vault", "Entries", "Principals", "Assignments", "Lost", "Gained", "Worst gain"])
    let shared = Consolidation.all(plan).map { "- \(words.consolidation($0))\n" }.joined()
    return "## The fleet\n\n" + table.text(rows) + (shared.isEmpty ? "" : "\n" + shared)
  }

  private var vaults: String {
    plan.migrating.map { row in
      let vault = plan.vault(row)
      let rows = row.principals.map { principal in
        [
          words.principal(principal.objectId), PlanWords.operations(principal.granted),
          principal.recognition.map(PlanWords.recognition) ?? "-", words.steps(principal), alternative(principal),
        ]
      }
      return "## \(MarkdownText.escaped(vault.name))\n\n"
        + MarkdownTable(["Principal", "Allowed today", "Template", "Gets", "Built-in roles instead would add"]).text(
          rows)
    }.joined(separator: "\n")
  }

  private func alternative(_ principal: PrincipalPlan) -> String {
    let covers = principal.steps.compactMap(\.choice.builtInAlternative)
    guard !covers.isEmpty else { return "-" }
    return covers.map { cover in
      let names = cover.roles.map { "`\($0.name)`" }.joined(separator: " and ")
      let gained = cover.gained.isEmpty ? "no operation" : PlanWords.operations(cover.gained)
      let actions = cover.managementActions
      return "\(names): \(gained)" + (actions.isEmpty ? "" : "; and management: \(actions.joined(separator: ", "))")
    }.joined(separator: "; ")
  }

  private var roles: String {
    guard !plan.newRoles.isEmpty else { return "" }
    let rows = plan.newRoles.map { role in
      [
        role.name, role.permissions.flatMap(\.dataActions).map(PlanWords.short).joined(separator: ", "),
        (role.assignableScopes ?? []).joined(separator: ", "),
      ]
    }
    return "## Custom roles\n\n" + MarkdownTable(["Name", "Data actions", "Assignable at"]).text(rows)
  }

  private var lost: String {
    let rows = proof.lost.flatMap { row in
      row.lost.map { reason, operations in
        [words.caller(row.caller), words.place(row), PlanWords.operations(operations), PlanWords.reason(reason)]
      }
    }
    return rows.isEmpty
      ? "" : "## Lost\n\n" + MarkdownTable(["Who", "Where", "Operations", "Why"]).text(rows)
  }

  private var gained: String {
    let rows = proof.gained.flatMap { row in
      row.gained.map { reason, operations in
        [
          operations.dataRows.map { OperationRisk(of: $0.operation) }.max()?.title ?? "-", words.caller(row.caller),
          words.place(row), PlanWords.operations(operations), PlanWords.reason(reason),
        ]
      }
    }
    return rows.isEmpty
      ? "" : "## Gained, the worst first\n\n" + MarkdownTable(["Risk", "Who", "Where", "Operations", "Why"]).text(rows)
  }

  private var findings: String {
    let all = MigrationFinding.all(plan)
    return all.isEmpty
      ? "" : "## To know and to decide\n\n" + all.map { "- \(MarkdownText.escaped(words.finding($0)))\n" }.joined()
  }

  private var limits: String {
    plan.limits.isEmpty
      ? "" : "## Limits\n\n" + plan.limits.map { "- \(MarkdownText.escaped(PlanWords.limit($0)))\n" }.joined()
  }
}
