import AzureModel
import AzureSimulator

/// A random estate built in the whole simulator, by steps of fiat, and asked as its people.
///
/// Fiat is always in effect and makes nobody eligible who is not; so the estate is one without windows, deletions and
/// eligible assignments.
struct EstateSimulation {
  private let estate: Estate
  private var simulation = Simulation(book: .standard())

  /// The steps that simulated Azure did not accept.
  private(set) var refused: [String] = []

  /// - Parameter estate: With the object ids and client ids that simulated Azure derives; see `derivingIdentifiers`.
  /// - Throws: A condition that cannot be read.
  init(_ estate: Estate) throws {
    self.estate = estate
    addLevels()
    addPeople()
    for role in estate.roles { if case .custom(let role) = role { try add(role) } }
    for assignment in estate.assignments {
      var definition = definition(assignment.role, estate.principals[assignment.principal].objectId, assignment.scope)
      definition.condition = try assignment.condition.map { try RoleCondition($0) }
      perform(.assignRole(definition))
    }
    for denial in estate.denials { add(denial) }
  }

  // MARK: Asking

  /// What the stage of authorization says.
  func answer(_ question: Estate.Question) -> Estate.Answer? {
    guard let stimulus = stimulus(of: question) else { return nil }
    let outcome = simulation.asking(Request(stimulus, as: actor(of: question)))
    guard let stage = outcome.decisions.first?.stages.first(where: { $0.stage == .authorization }) else { return nil }
    switch stage.finding {
    case .permits: return .granted
    case .refuses: return .refused
    case .undetermined: return .undetermined
    case .abstains: return nil
    }
  }

  private func stimulus(of question: Estate.Question) -> Stimulus? {
    switch question.act {
    case .data(let name, let vault, let object):
      return DataOperationTable.operation(named: name).map {
        .access(
          VaultAccess(operation: $0, vault: estate.vaults[vault].name, object: object, leavesExistenceApart: true))
      }
    case .control(NaiveAction.roleAssignmentsWrite, let scope, let written?):
      return .assignRole(
        RoleAssignmentDefinition(roleID: written.roleId, principalId: written.principalId, scope: name(of: scope)))
    // A deletion is asked about an assignment that is there; what the conditions see of one, the index was asked.
    case .control(NaiveAction.roleAssignmentsDelete, _, _): return nil
    case .control(let action, let scope, _):
      return ControlOperation.operation(of: action).map { .ask($0, at: name(of: scope)) }
    }
  }

  private func actor(of question: Estate.Question) -> Actor {
    let caller = Self.name(of: estate.principals[question.principal])
    guard let application = question.application else { return .named(caller) }
    return .onBehalf(user: caller, application: Self.name(of: estate.principals[application]))
  }

  // MARK: Building

  private mutating func perform(_ stimulus: Stimulus) {
    let outcome = simulation.perform(Request(stimulus, as: .fiat))
    if outcome.answer != .granted { refused.append("\(stimulus): \(outcome.cause?.rule?.id.name ?? "?")") }
  }

  private mutating func addLevels() {
    for group in estate.managementGroups {
      let parent = group.parent.map { estate.managementGroups[$0].name }
      perform(.putManagementGroup(ManagementGroupDefinition(name: group.name, parent: parent)))
    }
    for subscription in estate.subscriptions {
      let group = estate.managementGroups[subscription.managementGroup].name
      perform(.putSubscription(SubscriptionDefinition(name: subscription.id, managementGroup: group)))
    }
    for group in estate.resourceGroups {
      let subscription = estate.subscriptions[group.subscription].id
      perform(.putResourceGroup(ResourceGroupDefinition(name: group.name, subscription: subscription)))
    }
    for vault in estate.vaults {
      var settings = VaultSettings(name: vault.name)
      settings.resourceGroup = estate.resourceGroups[vault.resourceGroup].name
      settings.enableRbacAuthorization = vault.model == .roles
      perform(.putVault(settings))
    }
  }

  private mutating func addPeople() {
    for principal in estate.principals {
      switch principal.kind {
      case .user: perform(.createUser(UserDefinition(name: principal.name, tenantId: nil)))
      case .application: perform(.createServicePrincipal(ServicePrincipalDefinition(name: principal.name)))
      case .managedIdentity: perform(.putManagedIdentity(ManagedIdentityDefinition(name: principal.name)))
      case .group: perform(.createGroup(GroupDefinition(name: principal.name, members: [])))
      }
    }
    for membership in estate.memberships {
      perform(
        .changeMembership(
          MembershipChange(
            group: estate.principals[membership.group].name, member: estate.principals[membership.member].objectId,
            isMember: true)))
    }
    // The people named by access policies are known by now.
    for vault in estate.vaults {
      for policy in vault.policies {
        perform(
          .changeAccessPolicy(AccessPolicyChange(vault: vault.name, kind: .add, entry: AccessPolicyEntry(policy))))
      }
    }
  }

  private mutating func add(_ role: Estate.CustomRole) throws {
    let everywhere = estate.managementGroups.prefix(1).map {
      CustomRoleDefinition.AssignableScope.named(.resource(ResourceName(.managementGroup, $0.name)))
    }
    perform(
      .putRoleDefinition(
        CustomRoleDefinition(
          name: role.name, description: "", permissions: try RoleDefinition(role).permissions,
          assignableScopes: everywhere)))
  }

  private mutating func add(_ denial: Estate.Denial) {
    let everybody = estate.principals
    let principalIds: [String]? =
      switch denial.principals {
      case .everyone: nil
      case .these(let principals): principals.map { everybody[$0].objectId }
      }
    perform(
      .putDenyAssignment(
        DenyAssignmentDefinition(
          name: denial.name, scope: name(of: denial.scope), permissions: denial.permissions,
          principalIds: principalIds, excludedPrincipalIds: denial.excluded.map { everybody[$0].objectId },
          doNotApplyToChildScopes: denial.doNotApplyToChildScopes, isSystemProtected: true)))
  }

  private func definition(_ role: Int, _ principalId: String, _ scope: Estate.Scope) -> RoleAssignmentDefinition {
    let roleID =
      switch estate.roles[role] {
      case .builtIn(let name): name
      case .custom(let role): role.name
      }
    return RoleAssignmentDefinition(roleID: roleID, principalId: principalId, scope: name(of: scope))
  }

  private func name(of scope: Estate.Scope) -> ScopeName {
    switch scope {
    case .managementGroup(let group): .resource(ResourceName(.managementGroup, estate.managementGroups[group].name))
    case .subscription(let number): .resource(ResourceName(.subscription, estate.subscriptions[number].id))
    case .resourceGroup(let group): .resource(ResourceName(.resourceGroup, estate.resourceGroups[group].name))
    case .vault(let vault): .resource(ResourceName(.vault, estate.vaults[vault].name))
    case .object(let vault, let kind, let name): .object(vault: estate.vaults[vault].name, kind, name)
    }
  }

  private static func name(of principal: Estate.Principal) -> ResourceName {
    switch principal.kind {
    case .user: ResourceName(.user, principal.name)
    case .application: ResourceName(.servicePrincipal, principal.name)
    case .managedIdentity: ResourceName(.managedIdentity, principal.name)
    case .group: ResourceName(.group, principal.name)
    }
  }

  /// The object id and client id that simulated Azure gives a principal.
  static func identifiers(of principal: Estate.Principal) -> (objectId: String, clientId: String)? {
    var simulation = Simulation(book: .standard())
    let stimulus: Stimulus =
      switch principal.kind {
      case .user: .createUser(UserDefinition(name: principal.name, tenantId: nil))
      case .application: .createServicePrincipal(ServicePrincipalDefinition(name: principal.name))
      case .managedIdentity: .putManagedIdentity(ManagedIdentityDefinition(name: principal.name))
      case .group: .createGroup(GroupDefinition(name: principal.name, members: []))
      }
    _ = simulation.perform(Request(stimulus, as: .fiat))
    let principals = simulation.world.principals
    guard let id = principals.ids.last else { return nil }
    return (principals[id].objectId, principals[id].clientId)
  }
}
