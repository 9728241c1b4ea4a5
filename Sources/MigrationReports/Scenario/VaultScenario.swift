import AccessMigration
import AzureModel

/// The migration of one vault as scenarios: in time, nobody loses access at any instant; in the bad order, somebody does
/// and the alert on refused calls fires.
package struct VaultScenario {
  let plan: MigrationPlan
  let row: VaultPlan
  package let vault: EstateVault
  let proof: [ProofRow]

  /// What the services that read the vault call.
  let needs: [ConsumerNeeds]

  /// What the plan assigns for the vault.
  let assignments: [PlannedAssignment]

  /// How long behind the last assignment it can be switched; nil where no source says so.
  let earliest: Delay?

  /// What is assigned already, above the vault, at it and below.
  let existing: [EstateRoleAssignment]

  /// Everybody whom the vault's entries, roles and groups name, members last.
  let involved: [String]
  var names: ScenarioNames

  /// The service that plays one of the principals; nil where all of them are nothing but principals.
  var service: PlayedService?

  /// People who stand for the members of groups that nobody exported.
  private(set) var standIns: [String: String] = [:]

  /// Somebody who had no access.
  private(set) var newcomer = ""

  private static let guide =
    "https://github.com/MicrosoftDocs/azure-security-docs/blob/main/articles/key-vault/general/rbac-migration.md"
  private static let latency =
    "https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/role-based-access-control/troubleshooting.md"

  /// The migrations of all vaults that have entries, in the order of the plan.
  package static func all(_ plan: MigrationPlan, _ proof: AccessProof) -> [VaultScenario] {
    let rows = Dictionary(grouping: proof.rows, by: \.vault)
    let needs = Dictionary(grouping: ConsumerNeeds.all(plan), by: \.vault)
    let safeSwitch = SafeSwitch(plan)
    var assignments: [Int: [PlannedAssignment]] = [:]
    for assignment in plan.assignments {
      for vault in assignment.vaults { assignments[vault, default: []].append(assignment) }
    }
    return plan.migrating.filter { !$0.principals.isEmpty }.map { row in
      VaultScenario(
        plan, row, rows[row.vault] ?? [], needs[row.vault] ?? [], assignments[row.vault] ?? [],
        earliest: safeSwitch.earliest)
    }
  }

  /// The migration of a vault, from its row of the plan, and what of the proof, the services and the assignments is about
  /// it.
  private init(
    _ plan: MigrationPlan, _ row: VaultPlan, _ proof: [ProofRow], _ needs: [ConsumerNeeds],
    _ assignments: [PlannedAssignment], earliest: Delay?
  ) {
    self.plan = plan
    self.row = row
    self.proof = proof
    self.needs = needs
    vault = plan.vault(row)
    self.assignments = assignments
    self.earliest = earliest
    existing = Self.existing(at: vault, in: plan)
    var seen: Set<String> = []
    let named = row.principals.map(\.objectId) + assignments.map(\.principalId) + existing.map(\.principalId)
    involved = (named + named.flatMap { plan.directory.members(of: $0) }).filter { seen.insert($0).inserted }
    names = ScenarioNames(reserved: [vault.name])
    for principal in involved { _ = names.name(of: principal, called: plan.directory.name(of: principal)) }
    for application in applications {
      let owner = plan.directory.owner(ofClientId: application)?.name ?? "application"
      _ = names.name(of: Self.key(ofApplication: application), called: "\(owner) application")
    }
    newcomer = names.make("newcomer")
    for principal in involved where isGroup(principal) && plan.directory.members(of: principal).isEmpty {
      standIns[principal] = names.make("somebody-in-\(names[principal])")
    }
  }

  /// The scenarios as one file of several documents.
  package var text: String {
    ([migration, badOrder, afterwards, pinned].compactMap(\.self) + services).joined(separator: "---\n")
  }

  // MARK: Who is there

  private static func existing(at vault: EstateVault, in plan: MigrationPlan) -> [EstateRoleAssignment] {
    guard let path = ScopePath(vault.resourceID) else { return [] }
    let custom = Set(plan.estate.customRoles.map(\.id))
    return plan.estate.assignments.filter { assignment in
      guard let scope = ScopePath(assignment.scope) else { return false }
      let isNear = path.isWithin(scope) || scope.isWithin(path)
      return isNear && (RoleTable.role(assignment.roleID) != nil || custom.contains(assignment.roleID))
    }
  }

  /// The applications through which entries count, by their client ids, each once.
  var applications: [String] {
    var seen: Set<String> = []
    return row.principals.flatMap { $0.compound.map(\.applicationId) }.filter { seen.insert($0).inserted }
  }

  /// Under which the name of an application is kept beside those of principals.
  static func key(ofApplication clientId: String) -> String { "application \(clientId)" }

  func isGroup(_ objectId: String) -> Bool { plan.directory.type(of: objectId) == .group }

  func isUser(_ objectId: String) -> Bool {
    plan.directory.type(of: objectId) == .user
      || row.principals.contains { $0.objectId == objectId && !$0.compound.isEmpty }
  }

  func stand(for objectId: String) -> PlayedService? { service.flatMap { $0.principal == objectId ? $0 : nil } }

  // MARK: In time

  private var migration: String {
    var text = ScenarioText()
    head(
      &text, "Does anybody lose access while \(vault.name) moves to Azure RBAC?",
      [
        "Made by `rehearse migrate`. Roles first, then the time that they may take, then the switch; an hour later it is",
        "switched back. The firewall of the vault is left out: it does not change.",
      ])
    given(&text)
    text.line("steps:")
    for role in usedRoles { define(role, &text) }
    for assignment in assignments { assign(assignment, &text) }
    text.item("wait", earliest ?? Delay(minutes: 24 * 60))
    text.item("updateVault", [("name", .text(vault.name)), ("enableRbacAuthorization", .word("true"))])
    for call in verifying {
      text.item(
        "access", call.fields,
        more: [("as", call.by), ("retry", .map([("every", .word("30s")), ("for", .word("10m"))]))])
    }
    text.item("wait", Delay(minutes: 60))
    text.item("updateVault", [("name", .text(vault.name)), ("enableRbacAuthorization", .word("false"))])
    for assignment in assignments {
      text.item(
        "removeRole",
        [
          ("role", .text(assignment.role.name)), ("principal", principal(assignment.principalId)),
          ("scope", .text(scope(assignment.scope))),
        ])
    }
    text.item("wait", Delay(minutes: 60))
    throughout(&text)
    return text.text
  }

  func head(_ text: inout ScenarioText, _ title: String, _ about: [String], more pages: [String] = []) {
    text.line("scenario: \(ScenarioText.quoted(title))")
    text.line("about: >-")
    for line in about { text.line("  \(line)") }
    text.line("sources:")
    for page in [Self.guide, Self.latency] + pages { text.line("  - \(page)") }
    text.line("tags: [migration]")
    if earliest == nil {
      text.line("skip: How long data actions at a management group take to act is not known")
    }
  }

  private func throughout(_ text: inout ScenarioText) {
    text.line("throughout:")
    text.item(
      "can",
      [
        ("as", .word("owner")), ("operation", .word("Microsoft.Authorization/roleAssignments/read")),
        ("resource", .text(vault.name)),
      ])
    for row in proof {
      guard let by = actor(row.caller) else { continue }
      for operation in row.kept.dataRows {
        text.item(
          "can",
          [("as", by), ("operation", .word(operation.name)), ("resource", .text(resource(operation, at: row.place)))])
      }
    }
  }

  func resource(_ operation: DataOperationRow, at place: ProofPlace) -> String {
    if operation.isAuthorizedOnVault { return vault.name }
    switch place {
    case .object(let kind, let name): return "\(vault.name)/\(kind.rawValue)/\(name)"
    case .vault:
      let name = vault.names(of: operation.objectKind)?.first ?? "any"
      return "\(vault.name)/\(operation.objectKind.rawValue)/\(name)"
    }
  }
}
