import AccessMigration
import AzureModel
import ScenarioReports

/// A plan and its proof for other programs: schema `rehearsal-migration/1`.
///
/// Everything is named by the ids of the exports, so that it can be joined with them.
package struct JSONPlan {
  private let plan: MigrationPlan
  private let proof: AccessProof
  private let words: PlanWords

  package init(_ plan: MigrationPlan, _ proof: AccessProof) {
    self.plan = plan
    self.proof = proof
    words = PlanWords(plan)
  }

  package var text: String {
    let counts = proof.counts
    let wait = SafeSwitch(plan).earliest
    return JSONWriter.text(
      .object([
        "schema": .string("rehearsal-migration/1"),
        "asOf": .string(plan.options.asOf.description),
        "strategy": .string(plan.options.strategy == .builtInOnly ? "built-in-only" : "least-privilege"),
        "waitBeforeSwitch": .optional(wait?.description),
        "proof": .object([
          "holds": .bool(proof.holds), "questions": .number(proof.questions), "kept": .number(counts.kept),
          "lost": .number(counts.lost), "gained": .number(counts.gained),
        ]),
        "limits": .array(plan.limits.map(limit)),
        "roleDefinitions": .array(plan.newRoles.map(role)),
        "roleAssignments": .array(plan.assignments.map(assignment)),
        "vaults": .array(plan.migrating.map(vault)),
        "lost": .array(proof.lost.flatMap { row in row.lost.map { lost(row, $0.reason, $0.operations) } }),
        "gained": .array(proof.gained.flatMap { row in row.gained.map { gained(row, $0.reason, $0.operations) } }),
        "findings": .strings(MigrationFinding.all(plan).map(words.finding)),
      ]))
  }

  private func limit(_ check: LimitCheck) -> JSONValue {
    let state =
      switch check.state {
      case .fits: "fits"
      case .disputed: "disputed"
      case .exceeded: "exceeded"
      }
    return .object([
      "limit": .string(check.row.limit.rawValue), "place": .optional(check.place), "existing": .number(check.existing),
      "planned": .number(check.planned), "state": .string(state),
    ])
  }

  private func role(_ role: RoleDefinition) -> JSONValue {
    .object([
      "name": .string(role.id), "roleName": .string(role.name),
      "dataActions": .strings(role.permissions.flatMap(\.dataActions)),
      "assignableScopes": .strings(role.assignableScopes ?? []),
    ])
  }

  private func assignment(_ assignment: PlannedAssignment) -> JSONValue {
    .object([
      "name": .string(assignment.name), "principalId": .string(assignment.principalId),
      "principalType": .optional(assignment.principalType?.rawValue), "roleName": .string(assignment.role.name),
      "roleDefinitionName": .string(assignment.role.id), "scope": .string(assignment.scope.text),
      "vaults": .strings(assignment.vaults.map { plan.estate.vaults[$0].resourceID }),
    ])
  }

  private func vault(_ row: VaultPlan) -> JSONValue {
    let vault = plan.vault(row)
    return .object([
      "id": .string(vault.resourceID), "name": .string(vault.name),
      "principals": .array(row.principals.map(principal)),
    ])
  }

  private func principal(_ principal: PrincipalPlan) -> JSONValue {
    .object([
      "objectId": .string(principal.objectId), "name": .string(plan.directory.name(of: principal.objectId)),
      "accessPolicies": .array(principal.entries.map(JSONValue.number)),
      "templates": .strings(principal.recognition?.templates ?? []),
      "granted": operations(principal.granted), "covered": operations(principal.covered),
      "unmapped": operations(principal.unmapped),
    ])
  }

  private func lost(_ row: ProofRow, _ reason: LossReason, _ lost: OperationSet) -> JSONValue {
    change(row, lost, [("reason", .string(PlanWords.reason(reason)))])
  }

  private func gained(_ row: ProofRow, _ reason: GainReason, _ gained: OperationSet) -> JSONValue {
    let risk = gained.dataRows.map { OperationRisk(of: $0.operation) }.max()
    return change(
      row, gained,
      [
        ("reason", .string(PlanWords.reason(reason))), ("isInseparable", .bool(reason.isInseparable)),
        ("risk", .optional(risk?.title)),
      ])
  }

  private func change(_ row: ProofRow, _ changed: OperationSet, _ more: [(String, JSONValue)]) -> JSONValue {
    .named(
      [
        ("objectId", .string(row.caller.objectId)), ("applicationId", .optional(row.caller.applicationId)),
        ("at", .string(place(row))), ("operations", operations(changed)),
      ] + more)
  }

  /// The id of the vault or of the object.
  private func place(_ row: ProofRow) -> String {
    let vault = plan.estate.vaults[row.vault].resourceID
    return switch row.place {
    case .vault: vault
    case .object(let kind, let name): "\(vault)/\(kind.rawValue)/\(name)"
    }
  }

  private func operations(_ operations: OperationSet) -> JSONValue { .strings(operations.dataRows.map(\.name)) }
}
