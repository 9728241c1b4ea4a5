import AzureModel

/// Something that whoever carries out a plan has to know or decide.
package enum MigrationFinding: Sendable {
  /// An entry gives nothing to anybody; nothing takes its place.
  case idleEntry(vault: Int, objectId: String, IdleReason)

  /// Entries count only for a user who comes through an application.
  case compoundIdentity(vault: Int, objectId: String, applications: [String])

  /// An entry allows something with managed storage accounts, of which the model knows no roles.
  case storagePermissions(vault: Int, objectId: String)

  /// No export says whether a principal is a user, a group or a service principal.
  case typeNotKnown(objectId: String)

  /// A group has entries or roles, and no export lists its members.
  case membersNotKnown(group: String)

  /// A role assignment names a role that no export defines.
  case roleNotKnown(EstateRoleAssignment)

  /// A vault is on Azure RBAC and still keeps access policies.
  case policiesLeft(vault: Int, entries: Int)

  /// A vault lies in the soft-deleted state; its role assignments are gone when it is recovered.
  case softDeleted(EstateDeletedVault)

  /// A person, or a group of people, would hold a role for good that can do harm; an eligible assignment would do.
  case standingAdministrator(objectId: String, risk: OperationRisk, vaults: [Int])

  /// Roles are assigned above vaults, and reach every vault that is there or will be.
  case widerScope(ScopePath, assignments: Int)

  /// Roles with data actions at a management group, which take hours to act.
  case slowManagementGroup(ScopePath)

  /// A role of the plan also manages something, which no access policy did.
  case managementActions(PlannedRole)

  /// A principal is the identity of a service that is known to read vaults.
  case consumer(ConsumerNeeds)

  package static func all(_ plan: MigrationPlan) -> [MigrationFinding] {
    ofVaults(plan) + ofPrincipals(plan) + ofScopes(plan) + ConsumerNeeds.all(plan).map { .consumer($0) }
      + plan.existing.unknownRoles.map { .roleNotKnown(plan.estate.assignments[$0]) }
      + plan.estate.deletedVaults.map { .softDeleted($0) }
  }

  private static func ofVaults(_ plan: MigrationPlan) -> [MigrationFinding] {
    plan.vaults.flatMap { row -> [MigrationFinding] in
      let vault = plan.vault(row)
      guard row.state == .migrates else {
        let count = vault.accessPolicies.count
        return count == 0 ? [] : [.policiesLeft(vault: row.vault, entries: count)]
      }
      let idle = row.idle.map { entry, reason in
        MigrationFinding.idleEntry(vault: row.vault, objectId: vault.accessPolicies[entry].objectId, reason)
      }
      let compound = row.principals.filter { !$0.compound.isEmpty }.map { principal in
        MigrationFinding.compoundIdentity(
          vault: row.vault, objectId: principal.objectId, applications: principal.compound.map(\.applicationId))
      }
      let storage = vault.storagePolicies.filter { $0 < vault.accessPolicies.count }.map { entry in
        MigrationFinding.storagePermissions(vault: row.vault, objectId: vault.accessPolicies[entry].objectId)
      }
      return idle + compound + storage
    }
  }

  private static func ofPrincipals(_ plan: MigrationPlan) -> [MigrationFinding] {
    var order: [String] = []
    var vaults: [String: [Int]] = [:]
    var granted: [String: OperationSet] = [:]
    for row in plan.migrating {
      for principal in row.principals {
        if vaults[principal.objectId] == nil { order.append(principal.objectId) }
        vaults[principal.objectId, default: []].append(row.vault)
        granted[principal.objectId, default: OperationSet()].formUnion(principal.granted)
      }
    }
    return order.flatMap { objectId -> [MigrationFinding] in
      let type = plan.directory.type(of: objectId)
      var findings: [MigrationFinding] = type == nil ? [.typeNotKnown(objectId: objectId)] : []
      if type == .group, !plan.directory.hasMembers(objectId) { findings.append(.membersNotKnown(group: objectId)) }
      let risk = (granted[objectId] ?? OperationSet()).dataRows.map { OperationRisk(of: $0.operation) }.max()
      if let risk, risk == .destroys || isChanging(granted[objectId]), plan.directory.isHuman(objectId) {
        findings.append(.standingAdministrator(objectId: objectId, risk: risk, vaults: vaults[objectId] ?? []))
      }
      return findings
    }
  }

  private static func isChanging(_ granted: OperationSet?) -> Bool {
    granted?.dataRows.contains { OperationRisk(of: $0.operation) == .changes } ?? false
  }

  private static func ofScopes(_ plan: MigrationPlan) -> [MigrationFinding] {
    var order: [ScopePath] = []
    var counts: [ScopePath: Int] = [:]
    for assignment in plan.assignments where ![.resource, .object].contains(assignment.scope.kind) {
      if counts[assignment.scope] == nil { order.append(assignment.scope) }
      counts[assignment.scope, default: 0] += 1
    }
    var seen: Set<PlannedRole> = []
    let managing = plan.assignments.map(\.role).filter { role in
      role.definition.permissions.contains { !$0.actions.isEmpty } && seen.insert(role).inserted
    }
    return managing.map { .managementActions($0) }
      + order.flatMap { scope -> [MigrationFinding] in
        let wider = MigrationFinding.widerScope(scope, assignments: counts[scope] ?? 0)
        return scope.managementGroup == nil ? [wider] : [wider, .slowManagementGroup(scope)]
      }
  }
}

extension EstateDirectory {
  /// Whether a principal is a user, or a group that has users in it.
  package func isHuman(_ objectId: String) -> Bool {
    switch type(of: objectId) {
    case .user: true
    case .group: members(of: objectId).contains { type(of: $0) == .user }
    case .servicePrincipal, nil: false
    }
  }
}
