import AzureModel

/// Makes plans: who needs what, what is there already, which roles, where.
package struct MigrationPlanner {
  private let estate: VaultEstate
  private let options: MigrationOptions
  private let directory: EstateDirectory
  private let existing: ExistingGrants
  private var chooser: RoleChooser
  private var assignments: [PlannedAssignment] = []
  private var numbers: [String: Int] = [:]

  private init(_ estate: VaultEstate, _ options: MigrationOptions, _ chooser: RoleChooser?) {
    self.estate = estate
    self.options = options
    directory = EstateDirectory(estate)
    existing = ExistingGrants(estate)
    self.chooser = chooser ?? RoleChooser(options.strategy, customRoles: Self.usableRoles(estate))
  }

  /// Plans the migration of every vault that decides by access policies.
  ///
  /// - Complexity: O(vaults × (entries + role assignments above a vault)); the choice for a need is made once.
  package static func plan(_ estate: VaultEstate, _ options: MigrationOptions = MigrationOptions()) -> MigrationPlan {
    var planner = MigrationPlanner(estate, options, nil)
    return planner.plan()
  }

  /// Another plan of the same estate and strategy.
  static func plan(like plan: MigrationPlan, _ options: MigrationOptions) -> MigrationPlan {
    var planner = MigrationPlanner(plan.estate, options, plan.chooser)
    return planner.plan()
  }

  private mutating func plan() -> MigrationPlan {
    var vaults = estate.vaults.indices.map(prepared)
    var granted: [Int: [String: OperationSet]] = [:]
    for plan in vaults where plan.state == .migrates {
      granted[plan.vault] = Dictionary(
        plan.principals.map { ($0.objectId, $0.granted) }, uniquingKeysWith: { first, _ in first })
    }
    let shared = SharedScopes(estate, granted, options.breadth) { need, scope in
      scope.managementGroup == nil || (chooser.choose(need)?.roles.allSatisfy { $0.origin == .builtIn } ?? false)
    }
    for number in vaults.indices where vaults[number].state == .migrates {
      for place in vaults[number].principals.indices {
        let home = shared.home(of: vaults[number].principals[place].objectId, in: vaults[number].vault)
        assign(&vaults[number].principals[place], in: vaults[number].vault, home)
      }
    }
    let newRoles = rolesToCreate()
    return MigrationPlan(
      estate: estate, directory: directory, existing: existing, options: options, vaults: vaults,
      assignments: assignments, newRoles: newRoles,
      limits: LimitCheck.all(estate, assignments, newRoles: newRoles.count, asOf: options.asOf), chooser: chooser)
  }

  // MARK: What is needed

  private func prepared(_ number: Int) -> VaultPlan {
    let vault = estate.vaults[number]
    let (holdings, idle) = vault.holdings(number: number, in: directory)
    var principals: [PrincipalPlan] = []
    var seen: Set<String> = []
    for holding in holdings where seen.insert(holding.objectId).inserted {
      let all = holdings.filter { $0.objectId == holding.objectId }
      let granted = all.reduce(OperationSet()) { $0.union($1.granted) }
      let scope = ScopePath(vault.resourceID)
      let covered = scope.map { existing.ownGrants(of: holding.objectId, at: $0) } ?? OperationSet()
      principals.append(
        PrincipalPlan(
          objectId: holding.objectId, entries: all.flatMap(\.entries), granted: granted,
          compound: all.compactMap { other in other.applicationId.map { ($0, other.granted) } },
          covered: covered.intersection(granted), recognition: TemplateRecognition(granted)))
    }
    return VaultPlan(
      vault: number, state: vault.enableRbacAuthorization ? .isOnRoles : .migrates, principals: principals, idle: idle)
  }

  // MARK: What is assigned

  private mutating func assign(_ principal: inout PrincipalPlan, in vault: Int, _ home: ScopePath?) {
    guard let own = ScopePath(estate.vaults[vault].resourceID) else { return }
    let scope = home ?? own
    let covered = existing.ownGrants(of: principal.objectId, at: scope)
    let need = principal.granted.subtracting(covered)
    guard !need.isEmpty else { return }
    guard home == nil, options.isPerSecret, let secrets = estate.vaults[vault].names(of: .secrets), !secrets.isEmpty,
      let parts = SecretNeed(need)
    else { return assign(need, &principal, at: scope, vault) }
    if !parts.onVault.isEmpty { assign(parts.onVault, &principal, at: own, vault) }
    for secret in secrets {
      guard let object = ScopePath("\(own.text)/secrets/\(secret)") else { continue }
      assign(parts.onSecrets, &principal, at: object, vault)
    }
  }

  private mutating func assign(
    _ need: OperationSet, _ principal: inout PrincipalPlan, at scope: ScopePath, _ vault: Int
  ) {
    let blocked = existing.blockedRoles(of: principal.objectId, at: scope)
    guard let choice = chooser.choose(need, blocked: blocked) else {
      principal.unmapped.formUnion(need)
      return
    }
    principal.steps.append(PrincipalPlan.Step(scope: scope, need: need, choice: choice))
    for role in choice.roles {
      let assignment = PlannedAssignment(
        principalId: principal.objectId, principalType: directory.type(of: principal.objectId), role: role,
        scope: scope, vaults: [vault])
      if let known = numbers[assignment.name] {
        assignments[known].add(vaults: [vault])
      } else {
        numbers[assignment.name] = assignments.count
        assignments.append(assignment)
      }
    }
  }

  private func rolesToCreate() -> [RoleDefinition] {
    var scopes: [String: Set<String>] = [:]
    var definitions: [String: RoleDefinition] = [:]
    for assignment in assignments where assignment.role.origin == .new {
      definitions[assignment.role.id] = assignment.role.definition
      if let place = assignment.scope.limitPlace { scopes[assignment.role.id, default: []].insert(place) }
    }
    return definitions.values.map { role in
      RoleDefinition(
        name: role.name, id: role.id, permissions: role.permissions, assignableScopes: (scopes[role.id] ?? []).sorted())
    }.sorted { $0.name < $1.name }
  }

  /// The tenant's own roles that can be assigned at every vault of the estate.
  private static func usableRoles(_ estate: VaultEstate) -> [RoleDefinition] {
    estate.customRoles.filter { role in
      let scopes = (role.assignableScopes ?? []).compactMap { ScopePath($0) }
      return estate.vaults.allSatisfy { vault in
        ScopePath(vault.resourceID).map { path in scopes.contains { path.isWithin($0) } } ?? false
      }
    }
  }
}
