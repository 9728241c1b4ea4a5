import AzureModel

/// What random estates give and forbid.
extension RandomEstate {
  // MARK: Roles

  mutating func addAssignments() {
    var taken: Set<String> = []
    // The same role for the same principal at the same scope cannot be there twice.
    func isNew(_ assignment: Estate.Assignment) -> Bool {
      taken.insert("\(assignment.principal) \(assignment.role) \(assignment.scope)").inserted
    }
    for _ in 0..<counts.assignments {
      let assignment = assignment(to: dice.pick(holders()))
      if isNew(assignment) { estate.assignments.append(assignment) }
    }
    let eligible = holders().filter { [.user, .group].contains(estate.principals[$0].kind) }
    for _ in 0..<counts.eligibilities {
      var assignment = assignment(to: dice.pick(eligible))
      assignment.lifetime = .always
      guard isNew(assignment) else { continue }
      let start = dice.number(0..<80_000)
      let activation = Estate.Lifetime(
        begins: .init(start, start + 600), ends: .init(start + 28_800, start + 28_800 + 600))
      estate.eligibilities.append(.init(assignment: assignment, activation: dice.chance(70) ? activation : nil))
    }
  }

  /// Everybody, and every group twice.
  private func holders() -> [Int] {
    estate.principals.indices.flatMap { estate.principals[$0].kind == .group ? [$0, $0] : [$0] }
  }

  private mutating func assignment(to principal: Int) -> Estate.Assignment {
    let role = dice.number(0..<estate.roles.count)
    var assignment = Estate.Assignment(
      principal: principal, role: role, scope: scope(for: estate.roles[role]), lifetime: lifetime())
    if case .managementGroup = assignment.scope, dice.chance(50) {
      // Data actions given so high up may take hours.
      assignment.lifetime = lifetime(opensWithin: 4 * 3_600)
    }
    guard dice.chance(50) else { return assignment }
    switch estate.roles[role] {
    case .builtIn("Key Vault Secrets User") where dice.chance(30): assignment.condition = vaultCondition()
    case .builtIn(let name):
      if Self.secretRoles.contains(name) { assignment.condition = secretCondition() }
      if Self.delegatingRoles.contains(name) { assignment.condition = delegationCondition() }
    case .custom: assignment.condition = dice.chance(70) ? secretCondition() : delegationCondition()
    }
    return assignment
  }

  private mutating func scope(for role: Estate.Role) -> Estate.Scope {
    let scope = anyScope()
    // A custom role with data actions cannot be assigned to a management group.
    if case .managementGroup = scope, case .custom(let custom) = role,
      custom.blocks.contains(where: { !$0.dataActions.isEmpty })
    {
      return .subscription(dice.number(0..<counts.subscriptions))
    }
    return scope
  }

  private mutating func anyScope() -> Estate.Scope {
    switch dice.number(0..<20) {
    case 0, 1: .managementGroup(dice.number(0..<counts.managementGroups))
    case 2, 3, 4: .subscription(dice.number(0..<counts.subscriptions))
    case 5, 6, 7: .resourceGroup(dice.number(0..<counts.resourceGroups))
    case 8..<13: .vault(dice.number(0..<counts.vaults))
    default:
      .object(
        vault: dice.number(0..<counts.vaults), kind: dice.pick(VaultObjectKind.allCases),
        name: dice.pick(Self.objectNames + [Self.missingName]))
    }
  }

  // MARK: Denials

  mutating func addDenials() {
    let everybody = Array(estate.principals.indices)
    for number in 0..<counts.denials {
      var actions: [String] = []
      var dataActions: [String] = []
      while actions.isEmpty && dataActions.isEmpty {
        actions = dice.some(Self.patterns, 12)
        dataActions = dice.some(Self.dataPatterns, 15)
      }
      let isForEveryone = dice.chance(35)
      estate.denials.append(
        .init(
          name: "denial-\(number)", scope: anyScope(), actions: actions,
          notActions: dice.some(["*/read", "Microsoft.Authorization/*"], 25), dataActions: dataActions,
          notDataActions: dice.some(["Microsoft.KeyVault/vaults/*/read", "Microsoft.KeyVault/vaults/keys/*"], 25),
          principals: isForEveryone ? .everyone : .these([dice.pick(everybody), dice.pick(everybody)]),
          excluded: dice.some(everybody, isForEveryone ? 20 : 5), doNotApplyToChildScopes: dice.chance(25),
          lifetime: lifetime()))
    }
  }

  // MARK: Access policies

  mutating func addPolicies(_ vault: Int) {
    // Some entries stay behind in vaults that no longer read them.
    guard estate.vaults[vault].model == .accessPolicies || dice.chance(30) else { return }
    let users = estate.principals.filter { $0.kind == .user }
    let applications = estate.principals.filter { $0.kind == .application && !$0.isDeleted }
    for _ in 0..<dice.number(3..<9) {
      var policy = Estate.AccessPolicy(objectId: dice.pick(estate.principals).objectId)
      switch dice.number(0..<10) {
      case 0:
        // The client id in place of the object id, and an id of nobody: stored, and never matched.
        policy = .init(objectId: dice.pick(applications).clientId ?? dice.guid())
      case 1: policy = .init(objectId: dice.guid())
      case 2, 3, 4:
        policy = .init(objectId: dice.pick(users).objectId, applicationId: dice.pick(applications).clientId)
      default: break
      }
      if dice.chance(10) {
        policy = .init(objectId: dice.oddCase(policy.objectId), applicationId: policy.applicationId)
      }
      policy.keys = words(.keys)
      policy.secrets = words(.secrets)
      policy.certificates = words(.certificates)
      estate.vaults[vault].policies.append(policy)
    }
  }

  private mutating func words(_ kind: VaultObjectKind) -> [String] {
    let words = dice.some(DataOperationTable.permissions(of: kind), 35) + (dice.chance(20) ? ["all"] : [])
    return words.map { dice.chance(15) ? dice.oddCase($0) : $0 }
  }
}
