import AccessMigration
import AzureModel

extension PlanWords {
  /// A finding in a sentence.
  package func finding(_ finding: MigrationFinding) -> String {
    switch finding {
    case .idleEntry(let vault, let objectId, let reason):
      "\(name(vault)): the entry of \(plan.directory.name(of: objectId)) gives nothing: \(idle(reason))"
    case .compoundIdentity(let vault, let objectId, let applications):
      "\(name(vault)): \(plan.directory.name(of: objectId)) counts only through \(applications.joined(separator: ", ")); "
        + "Azure RBAC has no compound identity, so the role counts without the application too"
    case .storagePermissions(let vault, let objectId):
      "\(name(vault)): the entry of \(plan.directory.name(of: objectId)) also has permissions of managed storage "
        + "accounts, which are not part of the plan or of the proof: look at them yourself"
    case .typeNotKnown(let objectId):
      "no export says what \(plan.directory.name(of: objectId)) is: `principalType` is left out, and the assignment "
        + "fails where the directory does not find the id"
    case .membersNotKnown(let group):
      "nobody's membership in \(plan.directory.name(of: group)) was exported: the proof names the group only"
    case .roleNotKnown(let assignment):
      "the role \(assignment.roleID), assigned to \(plan.directory.name(of: assignment.principalId)) at "
        + "\(assignment.scope), is defined in no export: what it will give is not known"
    case .policiesLeft(let vault, let entries):
      "\(name(vault)) decides by roles already; its \(entries) access policies do nothing, and act again at once if "
        + "somebody switches it back"
    case .softDeleted(let vault):
      "\(vault.name) is soft-deleted: it has lost its role assignments, and comes back with its access policies only"
    case .standingAdministrator(let objectId, let risk, let vaults):
      "\(principal(objectId)) would hold a role for good in \(Self.count(vaults.count, "vault")) that \(risk.title): "
        + "an eligible assignment (Privileged Identity Management) would do"
    case .widerScope(let scope, let assignments):
      "\(Self.count(assignments, "assignment")) at \(Self.scope(scope)) also reach every vault there that was not "
        + "exported or is made later"
    case .slowManagementGroup(let scope):
      "data actions at \(Self.scope(scope)) can take several hours to act: wait for them, not for ten minutes"
    case .managementActions(let role):
      "`\(role.name)` also grants on the control plane: "
        + role.definition.permissions.flatMap(\.actions).joined(separator: ", ")
    case .consumer(let needs):
      "\(name(needs.vault)): \(plan.directory.name(of: needs.objectId)) is the identity of \(needs.use.title)"
        + (needs.missing.isEmpty
          ? "; what it calls is allowed before and after"
          : "; it also calls \(Self.operations(needs.missing)), which its entry does not allow: that fails before and after")
    }
  }

  private func name(_ vault: Int) -> String { plan.estate.vaults[vault].name }

  private func idle(_ reason: IdleReason) -> String {
    switch reason {
    case .orphaned: "nobody in the directory has this id"
    case .clientId(let name, let objectId):
      "it is the application (client) id of \(name), whose object id is \(objectId)"
    case .otherTenant: "the vault trusts another tenant"
    case .noPermissions: "it lists no permission"
    }
  }

  /// What a principal gets, and where; what is there already is said first.
  package func steps(_ principal: PrincipalPlan) -> String {
    var parts: [String] = principal.covered.isEmpty ? [] : ["has roles already"]
    var scopes: [(roles: String, scopes: [String])] = []
    for step in principal.steps {
      let roles = step.choice.roles.map { "`\($0.name)`" }.joined(separator: " and ")
      if let known = scopes.firstIndex(where: { $0.roles == roles }) {
        scopes[known].scopes.append(Self.scope(step.scope))
      } else {
        scopes.append((roles, [Self.scope(step.scope)]))
      }
    }
    parts += scopes.map { roles, scopes in
      let places = scopes.count > 3 ? "\(scopes[0]) and \(scopes.count - 1) more" : scopes.joined(separator: ", ")
      return "\(roles) at \(places)"
    }
    if !principal.unmapped.isEmpty { parts.append("nothing for \(Self.operations(principal.unmapped))") }
    return parts.joined(separator: "; ")
  }

  /// A limit and how far a plan goes towards it.
  package static func limit(_ check: LimitCheck) -> String {
    let place = check.place.flatMap { ScopePath($0) }.map { " of \(scope($0))" } ?? ""
    let sum =
      "\(check.row.limit.rawValue)\(place): \(check.existing) there and \(check.planned) new, of \(check.row.title)"
    return switch check.state {
    case .fits: sum
    case .disputed: "\(sum): sources disagree whether so many are taken"
    case .exceeded: "\(sum): too many"
    }
  }

  /// What giving roles once would save.
  package func consolidation(_ consolidation: Consolidation) -> String {
    let level =
      switch consolidation.breadth {
      case .vault: "vault"
      case .resourceGroup: "resource-group"
      case .subscription: "subscription"
      case .managementGroup: "management-group"
      }
    return "`--at \(level)` needs \(Self.count(consolidation.assignments, "assignment")) in place of "
      + "\(plan.assignments.count), for what all vaults below give the same"
  }

  package static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }
}
