import AzureModel

@testable import AzureSimulator

/// A random estate in the authorization index of the simulator, built and asked through the index's own interface.
///
/// What the index leaves to its callers happens here: who can sign in at all, which permission model a vault has, and
/// on what a data operation is authorized.
struct EngineEstate {
  enum Mistake: Error {
    case noBuiltInRole(String)
  }

  private let estate: Estate
  private let numbers: [Estate.Scope: Scope.ID]
  private let operations: [String: DataOperation]
  private var index: AuthorizationIndex

  /// - Parameter isCompact: Whether the index lies in one piece, as for bulk questions, or in base and overlay.
  /// - Throws: A condition or role that the model cannot read.
  init(_ estate: Estate, book: RuleBook = .standard(), isCompact: Bool = false) throws {
    self.estate = estate
    numbers = Self.numbers(of: estate)
    operations = Dictionary(uniqueKeysWithValues: DataOperationTable.rows.map { ($0.name, $0.operation) })
    index = AuthorizationIndex(book)
    addScopes()
    addMemberships()
    try addGrants()
    try addDenials()
    addPolicies()
    if isCompact { index.compact() }
  }

  // MARK: Asking

  func answer(_ question: Estate.Question) -> Estate.Answer { answer(question, at: nil) }

  /// - Parameter scope: Where role and deny assignments are asked about; nil for where the question belongs.
  func answer(_ question: Estate.Question, at scope: Estate.Scope?) -> Estate.Answer {
    // Nobody signs in as a group, or as somebody who is gone; the index is not asked.
    let caller = estate.principals[question.principal]
    guard !caller.isDeleted, caller.kind != .group else { return .refused }
    guard case .data(_, let vault, _) = question.act, estate.vaults[vault].model == .accessPolicies else {
      return roleAnswer(question, at: scope).map(Estate.Answer.init) ?? .refused
    }
    return policyGrants(question) ? .granted : .refused
  }

  /// What role and deny assignments say, whatever the permission model; nil where the model lacks the operation.
  func roleAnswer(_ question: Estate.Question, at scope: Estate.Scope? = nil) -> AuthorizationIndex.Answer? {
    guard let scope = numbers[scope ?? self.scope(of: question.act)] else { return nil }
    let principal = Principal.ID(UInt32(question.principal))
    let subject = subject(of: question.act)
    switch question.act {
    case .data(let name, _, _):
      return operations[name].map { index.answer($0, for: principal, at: scope, on: subject, in: question.moment) }
    case .control(let action, _, _):
      return ControlOperation.operation(of: action)
        .map { index.answer($0, for: principal, at: scope, on: subject, in: question.moment) }
    }
  }

  /// What access policies say of a data operation, whatever the permission model.
  func policyGrants(_ question: Estate.Question) -> Bool {
    guard case .data(let name, let vault, _) = question.act, let operation = operations[name] else { return false }
    return index.policyGrants(
      operation, to: Principal.ID(UInt32(question.principal)),
      through: question.application.flatMap { estate.principals[$0].clientId }, on: Vault.ID(UInt32(vault)),
      in: question.moment)
  }

  /// A list is authorized on the vault; the rest on the path of its object, whether or not there is one.
  private func scope(of act: Estate.Act) -> Estate.Scope {
    switch act {
    case .control(_, let scope, _): return Self.folded(scope)
    case .data(let name, let vault, let object):
      guard let object, let operation = operations[name] else { return .vault(vault) }
      let row = DataOperationTable.row(operation)
      if row.isAuthorizedOnVault { return .vault(vault) }
      return Self.folded(.object(vault: vault, kind: row.objectKind, name: object))
    }
  }

  private func subject(of act: Estate.Act) -> ConditionSubject {
    switch act {
    case .data(let name, let vault, let object):
      return operations[name].map { .vault($0, name: estate.vaults[vault].name, object: object) } ?? .unconditioned
    case .control(let action, _, let written?):
      return .roleAssignment(
        isDeletion: action == NaiveAction.roleAssignmentsDelete, roleID: written.roleId,
        principalId: written.principalId, type: PrincipalType(rawValue: written.principalType))
    case .control(let action, _, nil):
      return ControlOperation.operation(of: action).map { .action($0) } ?? .unconditioned
    }
  }

  // MARK: Building

  /// Every level, and every object that anybody gives, forbids or asks something at.
  private static func numbers(of estate: Estate) -> [Estate.Scope: Scope.ID] {
    var levels = estate.managementGroups.indices.map { Estate.Scope.managementGroup($0) }
    levels += estate.subscriptions.indices.map { .subscription($0) }
    levels += estate.resourceGroups.indices.map { .resourceGroup($0) }
    levels += estate.vaults.indices.map { .vault($0) }
    for vault in estate.vaults.indices {
      for kind in VaultObjectKind.allCases {
        for name in RandomEstate.objectNames + [RandomEstate.missingName] {
          levels.append(.object(vault: vault, kind: kind, name: name))
        }
      }
    }
    return Dictionary(uniqueKeysWithValues: levels.enumerated().map { ($1, Scope.ID(UInt32($0))) })
  }

  private static func folded(_ scope: Estate.Scope) -> Estate.Scope {
    guard case .object(let vault, let kind, let name) = scope else { return scope }
    return .object(vault: vault, kind: kind, name: name.lowercased())
  }

  private mutating func addScopes() {
    for (scope, number) in numbers.sorted(by: { $0.value.raw < $1.value.raw }) {
      let parent: Estate.Scope? =
        switch scope {
        case .managementGroup(let group): estate.managementGroups[group].parent.map { .managementGroup($0) }
        case .subscription(let subscription): .managementGroup(estate.subscriptions[subscription].managementGroup)
        case .resourceGroup(let group): .subscription(estate.resourceGroups[group].subscription)
        case .vault(let vault): .resourceGroup(estate.vaults[vault].resourceGroup)
        case .object(let vault, _, _): .vault(vault)
        }
      index.add(number, below: parent.flatMap { numbers[$0] })
    }
  }

  private mutating func addMemberships() {
    // Of a group that was deleted long ago nobody's token knows.
    for membership in estate.memberships where !estate.principals[membership.group].isDeleted {
      index.set(
        Principal.ID(UInt32(membership.member)), in: Principal.ID(UInt32(membership.group)),
        lifetime: Lifetime(membership.lifetime))
    }
  }

  private mutating func addGrants() throws {
    struct Holder: Hashable {
      let principal: Int
      let scope: Scope.ID
    }
    let roles = try estate.roles.map(Self.definition)
    var grants: [Holder: [AuthorizationIndex.Grant]] = [:]
    // Being eligible grants nothing; an activation is an assignment for a while.
    let activations = estate.eligibilities.compactMap { eligibility in
      eligibility.activation.map { (eligibility.assignment, $0) }
    }
    for (number, given) in (estate.assignments.map { ($0, $0.lifetime) } + activations).enumerated() {
      let (assignment, lifetime) = given
      guard let scope = numbers[Self.folded(assignment.scope)] else { continue }
      grants[Holder(principal: assignment.principal, scope: scope), default: []].append(
        AuthorizationIndex.Grant(
          assignment: RoleAssignment.ID(UInt32(number)), role: roles[assignment.role],
          condition: try assignment.condition.map { try RoleCondition($0) }, lifetime: Lifetime(lifetime)))
    }
    for (holder, grants) in grants {
      index.setGrants(grants, of: Principal.ID(UInt32(holder.principal)), at: holder.scope)
    }
  }

  private mutating func addDenials() throws {
    for (number, denial) in estate.denials.enumerated() {
      guard let scope = numbers[Self.folded(denial.scope)] else { continue }
      let principals: DenyAssignment.Principals =
        switch denial.principals {
        case .everyone: .everyone
        case .these(let principals): .only(principals.map { Principal.ID(UInt32($0)) })
        }
      index.set(
        DenyAssignment(
          id: denial.name, name: denial.name, scope: scope, permissions: denial.permissions, principals: principals,
          excludedPrincipals: denial.excluded.map { Principal.ID(UInt32($0)) },
          doNotApplyToChildScopes: denial.doNotApplyToChildScopes, isSystemProtected: false,
          lifetime: Lifetime(denial.lifetime)),
        id: DenyAssignment.ID(UInt32(number)))
    }
  }

  private mutating func addPolicies() {
    for (number, vault) in estate.vaults.enumerated() {
      for (principal, row) in estate.principals.enumerated() {
        var granted: [String?: OperationSet] = [:]
        for entry in vault.policies.map(AccessPolicyEntry.init) where entry.belongs(to: row.objectId) {
          granted[entry.applicationId?.lowercased(), default: OperationSet()].formUnion(entry.granted)
        }
        index.setPolicy(granted, of: Principal.ID(UInt32(principal)), on: Vault.ID(UInt32(number)))
      }
    }
  }

  /// - Throws: A condition that cannot be read, or a role that is not in the table.
  private static func definition(_ role: Estate.Role) throws -> RoleDefinition {
    switch role {
    case .builtIn(let name):
      guard let role = RoleTable.role(name) else { throw Mistake.noBuiltInRole(name) }
      return role
    case .custom(let role): return try RoleDefinition(role)
    }
  }
}
