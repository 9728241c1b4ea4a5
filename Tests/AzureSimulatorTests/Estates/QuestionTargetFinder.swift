import AzureModel

/// Finds what questions can be aimed at.
struct QuestionTargetFinder {
  let estate: Estate
  let roles: [NaiveRole]
  private let places: NaivePlaces

  /// Every level but the objects, and what stands above it.
  private let levels: [(scope: Estate.Scope, chain: Set<Int>)]

  /// What each denial forbids.
  private let denied: [Set<NaiveAction>]

  init(_ estate: Estate) {
    self.estate = estate
    roles = estate.roles.map(NaiveRole.init)
    places = NaivePlaces(estate)
    var levels = estate.managementGroups.indices.map { Estate.Scope.managementGroup($0) }
    levels += estate.subscriptions.indices.map { .subscription($0) }
    levels += estate.resourceGroups.indices.map { .resourceGroup($0) }
    levels += estate.vaults.indices.map { .vault($0) }
    self.levels = levels.map { [places] in ($0, places.chain(of: $0)) }
    denied = estate.denials.map {
      NaiveAction.listed(
        actions: $0.actions, notActions: $0.notActions, dataActions: $0.dataActions, notDataActions: $0.notDataActions)
    }
  }

  var anything: QuestionTarget {
    var target = QuestionTarget()
    target.rows = DataOperationTable.rows
    target.actions = NaiveAction.control
    aim(&target, below: .managementGroup(0))
    target.vaults = Array(estate.vaults.indices)
    return target
  }

  var assignments: [QuestionTarget] { estate.assignments.map { target($0, $0.lifetime) } }

  var eligibilities: [QuestionTarget] { estate.eligibilities.map { target($0.assignment, $0.activation) } }

  var denials: [QuestionTarget] {
    estate.denials.indices.map { number in
      let denial = estate.denials[number]
      var target = QuestionTarget()
      target.lifetime = denial.lifetime
      // A deny decides only where something is granted.
      target.callers = estate.assignments.flatMap { people(in: $0.principal) }
      if case .these(let principals) = denial.principals { target.callers = principals.flatMap { people(in: $0) } }
      aim(&target, at: denied[number])
      aim(&target, below: denial.scope)
      return target
    }
  }

  /// What one assignment gives and one denial forbids, in the part of the estate below both.
  var contested: [QuestionTarget] {
    estate.denials.indices.flatMap { number in
      let denial = estate.denials[number]
      let named: [Int]? = if case .these(let principals) = denial.principals { principals.flatMap(people) } else { nil }
      return estate.assignments.compactMap { assignment -> QuestionTarget? in
        guard let lower = lower(of: denial.scope, assignment.scope) else { return nil }
        let callers = people(in: assignment.principal).filter { named?.contains($0) ?? true }
        guard !callers.isEmpty else { return nil }
        let actions = roles[assignment.role].actions.intersection(denied[number])
        guard !actions.isEmpty else { return nil }
        var target = QuestionTarget()
        target.lifetime = denial.lifetime
        target.callers = callers
        aim(&target, at: actions)
        aim(&target, below: lower)
        return target
      }
    }
  }

  var policies: [QuestionTarget] {
    estate.vaults.indices.flatMap { vault in
      estate.vaults[vault].policies.map { policy in
        var target = QuestionTarget()
        target.vaults = [vault]
        // Whoever put the client id there meant its owner.
        target.callers = estate.principals.indices.filter {
          [estate.principals[$0].objectId, estate.principals[$0].clientId].contains(policy.objectId.lowercased())
        }.flatMap { people(in: $0) }
        target.application = estate.principals.indices.first {
          policy.applicationId != nil && estate.principals[$0].clientId == policy.applicationId
        }
        target.rows = DataOperationTable.rows.filter { row in
          let words = [policy.keys, policy.secrets, policy.certificates]
          let kind = VaultObjectKind.allCases.firstIndex(of: row.objectKind) ?? 0
          return words[kind].contains { word in
            word.lowercased() == "all" || row.permissions.contains { $0.lowercased() == word.lowercased() }
          }
        }
        return target
      }
    }
  }

  private func target(_ assignment: Estate.Assignment, _ lifetime: Estate.Lifetime?) -> QuestionTarget {
    var target = QuestionTarget()
    target.callers = people(in: assignment.principal)
    target.lifetime = lifetime
    aim(&target, at: roles[assignment.role].actions)
    aim(&target, below: assignment.scope)
    let quoted = quoted(in: assignment)
    target.mentionedRows = target.rows.filter { quoted.contains($0.dataAction[...]) }
    target.mentionedActions = target.actions.filter { quoted.contains($0[...]) }
    return target
  }

  /// What stands between quotation marks in the conditions of an assignment and its role.
  private func quoted(in assignment: Estate.Assignment) -> Set<Substring> {
    let ofBlocks =
      switch estate.roles[assignment.role] {
      case .custom(let role): role.blocks.compactMap(\.condition)
      case .builtIn(let name): RoleTable.role(name)?.permissions.compactMap(\.condition?.text) ?? []
      }
    let conditions = ofBlocks + [assignment.condition].compactMap(\.self)
    return Set(conditions.flatMap { $0.split(separator: "'") })
  }

  /// The one below the other, or nil where neither is.
  private func lower(of one: Estate.Scope, _ other: Estate.Scope) -> Estate.Scope? {
    if isBelow(one, other) { return one }
    return isBelow(other, one) ? other : nil
  }

  private func isBelow(_ level: Estate.Scope, _ scope: Estate.Scope) -> Bool {
    places.number(of: scope).map { places.chain(of: level).contains($0) } == true
  }

  private func aim(_ target: inout QuestionTarget, at actions: Set<NaiveAction>) {
    target.actions = NaiveAction.control.filter { actions.contains(NaiveAction(plane: .control, name: $0)) }
    target.rows = DataOperationTable.rows.filter { actions.contains(NaiveAction(plane: .data, name: $0.dataAction)) }
  }

  private func aim(_ target: inout QuestionTarget, below scope: Estate.Scope) {
    var vaults: [Int] = []
    let place = places.number(of: scope)
    for level in levels where place.map(level.chain.contains) == true {
      target.levels.append(level.scope)
      if case .resourceGroup = level.scope { target.resourceGroups.append(level.scope) }
      if case .vault(let vault) = level.scope {
        target.vaultLevels.append(level.scope)
        vaults.append(vault)
      }
    }
    let decided = vaults.filter { estate.vaults[$0].model == .roles }
    target.vaults = decided.isEmpty ? vaults : decided
    guard case .object(let vault, let kind, let name) = scope else { return }
    target.levels = [scope]
    target.vaults = [vault]
    target.object = name
    // What is given on an object is about its kind; lists stay in, though it does not reach them.
    let ofKind = target.rows.filter { $0.objectKind == kind }
    target.rows = ofKind.isEmpty ? target.rows : ofKind
  }

  /// The members of a group, however deep, or the principal itself.
  private func people(in principal: Int) -> [Int] {
    guard estate.principals[principal].kind == .group else { return [principal] }
    return estate.memberships.filter { $0.group == principal }.flatMap { people(in: $0.member) }
  }
}
