import AccessMigration
import AzureModel

/// Building the world that a migration begins with, and naming it.
extension VaultScenario {
  /// The custom roles that the plan makes for this vault.
  var usedRoles: [RoleDefinition] {
    var seen: Set<String> = []
    let new = assignments.map(\.role).filter { $0.origin == .new && seen.insert($0.id).inserted }
    return new.map(\.definition).sorted { $0.name < $1.name }
  }

  /// - Parameters:
  ///   - text: Where it is written.
  ///   - settings: Further settings of the vault.
  func given(_ text: inout ScenarioText, vaultSettings settings: [(String, ScenarioValue)] = []) {
    text.line("given:")
    for principal in involved where !isGroup(principal) { create(principal, &text) }
    for application in applications {
      text.item("createServicePrincipal", [("name", .text(names[Self.key(ofApplication: application)]))])
    }
    for name in standIns.keys.sorted().compactMap({ standIns[$0] }) { text.item("createUser", [("name", .text(name))]) }
    groups(&text)
    if let group = assignments.compactMap(\.scope.managementGroup).first {
      text.item("deployManagementGroup", [("name", .text(group))])
      text.item("moveSubscription", [("managementGroup", .text(group))])
    }
    text.item("deployVault", [("name", .text(vault.name)), ("enableRbacAuthorization", .word("false"))] + settings)
    for secret in vault.objects[.secrets] ?? [] {
      text.item("setSecret", [("vault", .text(vault.name)), ("name", .text(secret))])
    }
    for principal in row.principals { policies(principal, &text) }
    for role in existingRoles {
      text.item(
        "deployRoleDefinition",
        [
          ("name", .text(role.name)), ("dataActions", ScenarioText.texts(role.permissions.flatMap(\.dataActions))),
          ("notDataActions", ScenarioText.texts(role.permissions.flatMap(\.notDataActions))),
          ("assignableScopes", .list([.word("subscription")])),
        ])
    }
    for assignment in existing { assign(assignment, &text) }
    for deny in denies { self.deny(deny, &text) }
  }

  private func create(_ principal: String, _ text: inout ScenarioText) {
    if let stand = stand(for: principal) {
      for step in stand.steps { text.line("  - \(step)") }
      return
    }
    let verb = isUser(principal) ? "createUser" : "createServicePrincipal"
    text.item(verb, [("name", .text(names[principal]))])
  }

  /// Groups behind their members: a group that is in another comes before it.
  private func groups(_ text: inout ScenarioText) {
    var left = involved.filter(isGroup)
    var made: Set<String> = []
    while !left.isEmpty {
      let ready = left.filter { group in directMembers(of: group).allSatisfy { !isGroup($0) || made.contains($0) } }
      // Groups that are in each other cannot be built in any order; their memberships are left out.
      let next = ready.isEmpty ? [left[0]] : ready
      for group in next {
        let members = directMembers(of: group).filter { !isGroup($0) || made.contains($0) }.map(principal)
        let more = standIns[group].map { [ScenarioValue.text($0)] } ?? []
        text.item("createGroup", [("name", .text(names[group])), ("members", .list(members + more))])
        made.insert(group)
      }
      left.removeAll { made.contains($0) }
    }
  }

  private func directMembers(of group: String) -> [String] {
    plan.estate.memberships.filter { $0.group == group && names.isKnown($0.member) }.map(\.member)
  }

  private func policies(_ principal: PrincipalPlan, _ text: inout ScenarioText) {
    for entry in merged(principal.entries.map { vault.accessPolicies[$0] }) {
      var fields: [(String, ScenarioValue)] = [
        ("vault", .text(vault.name)), ("objectId", self.principal(entry.objectId)),
      ]
      if let application = entry.applicationId {
        fields.append(("applicationId", .word("\"${\(names[Self.key(ofApplication: application)]).appId}\"")))
      }
      for kind in VaultObjectKind.allCases where !entry[kind].isEmpty {
        fields.append((kind.rawValue, ScenarioText.texts(entry[kind])))
      }
      text.item("setAccessPolicy", fields)
    }
  }

  /// One entry for each principal and application, because a second one would replace the first.
  private func merged(_ entries: [AccessPolicyEntry]) -> [AccessPolicyEntry] {
    var merged: [AccessPolicyEntry] = []
    for entry in entries {
      guard let known = merged.firstIndex(where: { $0.isSame(as: entry) }) else {
        merged.append(entry)
        continue
      }
      for kind in VaultObjectKind.allCases {
        let words = Set(merged[known][kind].map { $0.lowercased() })
        merged[known][kind] += entry[kind].filter { !words.contains($0.lowercased()) }
      }
    }
    return merged
  }

  private var existingRoles: [RoleDefinition] {
    let used = Set(existing.map(\.roleID))
    return plan.estate.customRoles.filter { used.contains($0.id) && $0.hasDataActions }
  }

  private func assign(_ assignment: EstateRoleAssignment, _ text: inout ScenarioText) {
    guard let scope = ScopePath(assignment.scope), scope.managementGroup == nil, !scope.isRoot,
      let role = RoleTable.role(assignment.roleID) ?? existingRoles.first(where: { $0.id == assignment.roleID })
    else { return }
    var fields: [(String, ScenarioValue)] = [
      ("role", .text(role.name)), ("principal", principal(assignment.principalId)), ("scope", .text(self.scope(scope))),
    ]
    if let condition = assignment.condition {
      fields += [("condition", .text(condition)), ("conditionVersion", .text("2.0"))]
    }
    text.item("assignRole", fields)
  }

  private var denies: [EstateDenyAssignment] {
    guard let path = ScopePath(vault.resourceID) else { return [] }
    return plan.estate.denyAssignments.filter { deny in
      guard let scope = ScopePath(deny.scope), scope.managementGroup == nil, !scope.isRoot else { return false }
      return path.isWithin(scope) && deny.permissions.contains { !$0.granted.isEmpty }
    }
  }

  private func deny(_ deny: EstateDenyAssignment, _ text: inout ScenarioText) {
    guard let scope = ScopePath(deny.scope) else { return }
    var fields: [(String, ScenarioValue)] = [
      ("name", .text(deny.name)), ("scope", .text(self.scope(scope))),
      ("dataActions", ScenarioText.texts(deny.permissions.flatMap(\.dataActions))),
      ("notDataActions", ScenarioText.texts(deny.permissions.flatMap(\.notDataActions))),
      ("isSystemProtected", .word("true")),
    ]
    func known(_ ids: [String]) -> ScenarioValue { .list(ids.filter(names.isKnown).map(principal)) }
    if let ids = deny.principalIds { fields.append(("principals", known(ids))) }
    if !deny.excludedPrincipalIds.isEmpty { fields.append(("excludePrincipals", known(deny.excludedPrincipalIds))) }
    if deny.doNotApplyToChildScopes { fields.append(("doNotApplyToChildScopes", .word("true"))) }
    text.item("deployDenyAssignment", fields)
  }

  /// A custom role of the plan is made.
  func define(_ role: RoleDefinition, _ text: inout ScenarioText, more: [(String, ScenarioValue)] = []) {
    text.item(
      "deployRoleDefinition",
      [
        ("name", .text(role.name)), ("dataActions", ScenarioText.texts(role.permissions.flatMap(\.dataActions))),
        ("assignableScopes", .list([.word("subscription")])),
      ], more: more)
  }

  func assign(
    _ assignment: PlannedAssignment, _ text: inout ScenarioText, more: [(String, ScenarioValue)] = []
  ) {
    text.item(
      "assignRole",
      [
        ("role", .text(assignment.role.name)), ("principal", principal(assignment.principalId)),
        ("scope", .text(scope(assignment.scope))),
      ], more: more)
  }

  /// A reference to a principal's object id.
  func principal(_ objectId: String) -> ScenarioValue {
    if let stand = stand(for: objectId) { return .word(stand.objectId) }
    return names.isKnown(objectId) ? .word("\"${\(names[objectId]).objectId}\"") : .text(objectId)
  }

  /// Who acts; nil for groups, which act through their members.
  func actor(_ caller: Caller) -> ScenarioValue? {
    if isGroup(caller.objectId) { return standIns[caller.objectId].map { .text($0) } }
    guard names.isKnown(caller.objectId) else { return nil }
    guard let application = caller.applicationId else { return .text(names[caller.objectId]) }
    return .map([
      ("user", .text(names[caller.objectId])), ("application", .text(names[Self.key(ofApplication: application)])),
    ])
  }

  func scope(_ scope: ScopePath) -> String {
    if let group = scope.managementGroup { return group }
    if let object = scope.object { return "\(vault.name)/\(object.kind.rawValue)/\(object.name)" }
    if scope.vault != nil { return vault.name }
    return scope.resourceGroup == nil ? "subscription" : "resourceGroup"
  }
}

extension ScenarioText {
  mutating func item(_ verb: String, _ delay: Delay, more: [(String, ScenarioValue)] = []) {
    line("  - \(verb): \(delay)")
    for (name, value) in more { line("    \(name): \(value.flow)") }
  }
}
