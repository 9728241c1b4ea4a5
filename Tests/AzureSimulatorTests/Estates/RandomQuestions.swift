import AzureModel

/// Random questions about an estate: half of them aimed at something that was given or forbidden there.
struct RandomQuestions {
  private let estate: Estate
  private var dice: EstateDice
  private let callers: [Int]
  private let applications: [Int]
  private let anything: QuestionTarget
  private let assignments: [QuestionTarget]
  private let conditioned: [QuestionTarget]
  private let eligibilities: [QuestionTarget]
  private let denials: [QuestionTarget]
  private let contested: [QuestionTarget]
  private let policies: [QuestionTarget]

  /// The edges of all windows, and the seconds beside them.
  private let moments: [Int]

  /// Roles that requests assign, by their ids.
  private let roleIds: [String]

  init(_ estate: Estate, seed: UInt64) {
    self.estate = estate
    dice = EstateDice(seed: seed)
    callers = estate.principals.indices.filter { estate.principals[$0].kind != .group }
    applications = callers.filter {
      estate.principals[$0].kind == .application && !estate.principals[$0].isDeleted
    }
    let finder = QuestionTargetFinder(estate)
    anything = finder.anything
    assignments = finder.assignments
    conditioned = assignments.filter { !$0.mentionedRows.isEmpty || !$0.mentionedActions.isEmpty }
    eligibilities = finder.eligibilities
    denials = finder.denials
    contested = finder.contested
    policies = finder.policies
    let lifetimes =
      estate.assignments.map(\.lifetime) + estate.eligibilities.compactMap(\.activation)
      + estate.denials.map(\.lifetime) + estate.memberships.map(\.lifetime)
    let edges = lifetimes.flatMap { lifetime in
      let windows = [lifetime.begins] + [lifetime.ends].compactMap(\.self)
      return windows.flatMap { [$0.earliest, $0.latest] }
    }
    moments = Set(edges.flatMap { [$0 - 1, $0, $0 + 1] }.filter { $0 >= 0 }).sorted()
    roleIds = finder.roles.map(\.id) + RandomEstate.keyVaultRoles.compactMap { RoleTable.role($0)?.id }
  }

  mutating func next() -> Estate.Question {
    let targets =
      switch dice.number(0..<40) {
      case 0..<4: assignments
      case 4..<9: conditioned
      case 9..<12: eligibilities
      case 12: denials
      case 13..<16: contested
      case 16..<20: policies
      default: [anything]
      }
    return question(about: dice.pick(orNil: targets) ?? anything)
  }

  private mutating func question(about target: QuestionTarget) -> Estate.Question {
    var principal = dice.pick(orNil: target.callers) ?? dice.pick(callers)
    var application = target.application
    // The application alone, or the user alone or through another one.
    if let through = application, dice.chance(30) {
      if dice.chance(50) { principal = through }
      application = nil
    }
    if estate.principals[principal].kind != .user {
      application = nil
    } else if application == nil, dice.chance(20) {
      application = dice.pick(orNil: applications)
    }
    let isData = !target.rows.isEmpty && !target.vaults.isEmpty && (target.actions.isEmpty || dice.chance(70))
    return Estate.Question(
      principal: principal, application: application, act: isData ? dataAct(target) : controlAct(target),
      instant: instant(target.lifetime), edge: dice.pick(Estate.Edge.allCases))
  }

  /// - Parameter lifetime: Of what the question is aimed at; its windows are asked for more often, and what is between.
  private mutating func instant(_ lifetime: Estate.Lifetime?) -> Int {
    if let lifetime, dice.chance(30) {
      let window = lifetime.ends.map { dice.pick([lifetime.begins, $0]) } ?? lifetime.begins
      return dice.number(window.earliest..<window.latest + 2)
    }
    if let lifetime, dice.chance(60) {
      let end = lifetime.ends?.earliest ?? RandomEstate.horizon
      // What is removed before it has arrived for sure is never certain.
      if lifetime.begins.latest < end { return dice.number(lifetime.begins.latest..<end) }
    }
    return dice.chance(40) ? dice.pick(orNil: moments) ?? 0 : dice.number(0..<RandomEstate.horizon)
  }

  private mutating func dataAct(_ target: QuestionTarget) -> Estate.Act {
    // Seldom something beside the conditions, or another object, or a list of them.
    let row = dice.pick(target.mentionedRows.isEmpty || dice.chance(30) ? target.rows : target.mentionedRows)
    let vault = dice.pick(target.vaults)
    // A backup holds the name of what it restores.
    guard !row.isAuthorizedOnVault || row.name == "secrets/restore" else {
      return .data(operation: row.name, vault: vault, object: nil)
    }
    var name = dice.pick(RandomEstate.objectNames + [RandomEstate.missingName])
    if let object = target.object, dice.chance(90) { name = object }
    // Identifiers compare without letter case; conditions do not, and they are about secrets.
    if row.objectKind != .secrets, dice.chance(10) { name = dice.oddCase(name) }
    return .data(operation: row.name, vault: vault, object: name)
  }

  private mutating func controlAct(_ target: QuestionTarget) -> Estate.Act {
    let listed = target.mentionedActions.isEmpty || dice.chance(30) ? target.actions : target.mentionedActions
    let action = dice.pick(listed.isEmpty ? NaiveAction.control : listed)
    func levels(of target: QuestionTarget) -> [Estate.Scope] {
      if NaiveAction.onAssignments.contains(action) { return target.levels }
      return action.hasPrefix("Microsoft.KeyVault/")
        ? target.resourceGroups + target.vaultLevels : target.resourceGroups
    }
    let scope = dice.pick(orNil: levels(of: target)) ?? dice.pick(levels(of: anything))
    return .control(
      action: action, scope: scope,
      assignment: NaiveAction.onAssignments.contains(action) ? writtenAssignment() : nil)
  }

  private mutating func writtenAssignment() -> Estate.WrittenAssignment {
    let principal = dice.pick(estate.principals)
    let type =
      switch principal.kind {
      case .user: "User"
      case .group: "Group"
      case .application, .managedIdentity: "ServicePrincipal"
      }
    return Estate.WrittenAssignment(
      roleId: dice.pick(roleIds), principalId: principal.objectId, principalType: type)
  }
}
