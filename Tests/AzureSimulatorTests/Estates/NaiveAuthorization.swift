import AzureModel

/// A second opinion on authorization: written from the rules alone, it shares no code with the simulator's decisions.
///
/// It walks every deny and every assignment that could concern the caller, one after the other, and reads tables of
/// facts and plain values only.
struct NaiveAuthorization {
  let estate: Estate
  let roles: [NaiveRole]
  let places: NaivePlaces
  private let rows: [String: DataOperationRow]
  private let denied: [Set<NaiveAction>]
  private var people: NaivePeople
  private var grants: NaiveGrants

  init(_ estate: Estate) {
    self.estate = estate
    roles = estate.roles.map(NaiveRole.init)
    places = NaivePlaces(estate)
    rows = Dictionary(uniqueKeysWithValues: DataOperationTable.rows.map { ($0.name, $0) })
    denied = estate.denials.map {
      NaiveAction.listed(
        actions: $0.actions, notActions: $0.notActions, dataActions: $0.dataActions, notDataActions: $0.notDataActions)
    }
    people = NaivePeople(estate)
    grants = NaiveGrants(estate, places)
  }

  mutating func answer(_ question: Estate.Question) -> Estate.Answer {
    let caller = estate.principals[question.principal]
    // Nobody signs in as a group, or as somebody who is gone.
    guard !caller.isDeleted, caller.kind != .group else { return .refused }
    switch question.act {
    case .control(let name, let scope, let assignment):
      var request = NaiveRequest(action: NaiveAction(plane: .control, name: name))
      request.assignment = assignment
      return answer(question, request, at: scope)
    case .data(let operation, let vault, let object):
      guard let row = rows[operation] else { return .refused }
      switch estate.vaults[vault].model {
      case .accessPolicies: return policyAnswer(question, row, vault)
      case .roles:
        var request = NaiveRequest(action: NaiveAction(plane: .data, name: row.dataAction))
        request.vault = estate.vaults[vault].name
        request.kind = row.objectKind
        request.object = object
        // A list is authorized on the vault; the rest on the path of its object, whether or not there is one.
        guard !row.isAuthorizedOnVault, let object else { return answer(question, request, at: .vault(vault)) }
        return answer(question, request, at: .object(vault: vault, kind: row.objectKind, name: object))
      }
    }
  }

  // MARK: Roles

  private mutating func answer(
    _ question: Estate.Question, _ request: NaiveRequest, at scope: Estate.Scope
  ) -> Estate.Answer {
    let chain = places.chain(of: scope)
    if isDenied(question, request, at: scope, chain) { return .refused }
    let favourable = question.edge == .favourable
    let identities = people.identities(of: question.principal, at: question.instant, membersEarly: favourable)
    var isOpen = false
    for grant in grants.held(by: identities) where chain.contains(grant.place) {
      guard grant.lifetime.holds(at: question.instant, early: favourable) else { continue }
      for block in roles[grant.role].blocks where block.actions.contains(request.action) {
        // Both conditions must be true; one that is false is no deny, the next grant may still do.
        switch NaiveCondition.all([block.condition, grant.condition].compactMap(\.self)).holds(for: request) {
        case .yes: return .granted
        case .unknown: isOpen = true
        case .no: continue
        }
      }
    }
    return isOpen ? .undetermined : .refused
  }

  private mutating func isDenied(
    _ question: Estate.Question, _ request: NaiveRequest, at scope: Estate.Scope, _ chain: Set<Int>
  ) -> Bool {
    // What is in the caller's favour makes a deny late, and membership in those it names; not in those it leaves out.
    let favourable = question.edge == .favourable
    for (number, denial) in estate.denials.enumerated() where denied[number].contains(request.action) {
      guard let place = places.number(of: denial.scope), chain.contains(place) else { continue }
      if denial.doNotApplyToChildScopes && places.number(of: scope) != place { continue }
      guard denial.lifetime.holds(at: question.instant, early: !favourable) else { continue }
      if case .these(let principals) = denial.principals {
        let named = people.identities(of: question.principal, at: question.instant, membersEarly: !favourable)
        if named.isDisjoint(with: principals) { continue }
      }
      let excludable = people.identities(of: question.principal, at: question.instant, membersEarly: favourable)
      if excludable.isDisjoint(with: denial.excluded) { return true }
    }
    return false
  }

  // MARK: Access policies

  private mutating func policyAnswer(
    _ question: Estate.Question, _ row: DataOperationRow, _ vault: Int
  ) -> Estate.Answer {
    let identities = people.identities(
      of: question.principal, at: question.instant, membersEarly: question.edge == .favourable)
    let objectIds = identities.map { estate.principals[$0].objectId.lowercased() }
    let application = question.application.flatMap { estate.principals[$0].clientId?.lowercased() }
    for policy in estate.vaults[vault].policies where objectIds.contains(policy.objectId.lowercased()) {
      // An entry with an application is for the user who comes through it, and for nobody else.
      if let through = policy.applicationId, through.lowercased() != application { continue }
      let words =
        switch row.objectKind {
        case .keys: policy.keys
        case .secrets: policy.secrets
        case .certificates: policy.certificates
        }
      for word in words.map({ $0.lowercased() }) {
        if row.permissions.contains(where: { $0.lowercased() == word }) { return .granted }
        if word == "all" && !row.permissions.contains("purge") { return .granted }
      }
    }
    return .refused
  }
}

extension Estate.Lifetime {
  /// Whether it acts at an instant, if it comes early and goes late, or the other way round.
  func holds(at instant: Int, early: Bool) -> Bool {
    guard instant >= (early ? begins.earliest : begins.latest) else { return false }
    guard let ends else { return true }
    return instant < (early ? ends.latest : ends.earliest)
  }
}
