import AzureModel

/// Who may do what where, compiled from role assignments, deny assignments, groups and access policies.
///
/// Forked with the world and never copied. Each rule of meaning is one switch: an index built from a book without the
/// rule answers without it. What is granted always lies apart from what is granted within a window or under a
/// condition; only the second is walked.
package struct AuthorizationIndex: Sendable {
  /// Which rules of meaning the index was built with.
  struct Switches: Sendable {
    let inheritsScopes: Bool
    let countsGroups: Bool
    let subtractsNotActions: Bool
    let asksConditions: Bool
    let excludesFromDenies: Bool
    let stopsDenies: Bool
    let needsApplication: Bool
    let denied: (data: Bool, control: Bool)

    init(_ book: RuleBook) {
      inheritsScopes = book.holds(ScopeInheritance.id)
      countsGroups = book.holds(GroupMembers.id)
      subtractsNotActions = book.holds(NotActionsSubtract.id)
      asksConditions = book.holds(AssignmentCondition.id)
      excludesFromDenies = book.holds(DenyAssignmentExclusion.id)
      stopsDenies = book.holds(DenyAssignmentOnChildren.id)
      needsApplication = book.holds(CompoundIdentity.id)
      denied = (book.holds(DenyAssignmentRefuses.id), book.holds(ControlPlaneDenyAssignment.id))
    }
  }

  let switches: Switches
  private(set) var granted = OperationTables()
  private(set) var varying = ForkedDictionary<UInt64, [ConditionalGrant]>()

  /// Everything that some grant of `varying` gives, so that the others are not walked.
  private(set) var varyingOperations = OperationTables()
  private(set) var hasVarying = false
  private(set) var denies = DenyTable()
  private(set) var policies = PolicyTable()
  private(set) var scopes = ScopeTree()
  private(set) var groups = GroupClosures()

  /// How many scopes the index knows.
  private var placed = 0

  /// The instants at which some propagation window begins or ends, in order.
  package private(set) var boundaries: [Instant] = []

  /// The last instant at which something is still on its way; nil when nothing ever was.
  package private(set) var unsettledUntil: Instant?

  package init(_ book: RuleBook) {
    switches = Switches(book)
  }

  static func key(_ principal: UInt32, _ place: UInt32) -> UInt64 { UInt64(principal) << 32 | UInt64(place) }

  /// Remembers a window in which nobody can say what holds.
  mutating func note(_ window: Effect) {
    guard window.latest > .start else { return }
    unsettledUntil = max(unsettledUntil ?? window.latest, window.latest)
    for instant in [window.earliest, window.latest] where instant != .never {
      let place = boundaries.firstIndex { $0 >= instant } ?? boundaries.endIndex
      if place == boundaries.endIndex || boundaries[place] != instant { boundaries.insert(instant, at: place) }
    }
  }

  private mutating func note(_ lifetime: Lifetime) {
    for window in lifetime.windows { note(window) }
  }
}

/// Building.
extension AuthorizationIndex {
  /// Makes what was built so far the base that all forks share: do it once, before many questions.
  ///
  /// - Complexity: O(size of the index).
  package mutating func compact() {
    granted.compact()
    varyingOperations.compact()
    denies.compact()
    policies.compact()
    scopes.compact()
    groups.compact()
  }

  /// Places the scopes that a world has and the index does not know yet.
  package mutating func placeScopes(of world: World) {
    let scopes = world.scopes
    while placed < scopes.count {
      let scope = Scope.ID(UInt32(placed))
      add(scope, below: scopes[scope].parent)
    }
  }

  /// Places a new scope, in the order of their numbers, below another.
  package mutating func add(_ scope: Scope.ID, below parent: Scope.ID?) {
    scopes.add(scope.raw, below: parent?.raw)
    placed = Int(scope.raw) + 1
  }

  /// Places a scope elsewhere.
  package mutating func move(_ scope: Scope.ID, below parent: Scope.ID, effect: Effect) {
    note(effect)
    scopes.move(scope.raw, below: parent.raw, effect: effect)
  }

  /// Sets how long somebody is a member of a group.
  ///
  /// `identityLifetime` is the same as the tokens of managed identities at or below the member see it.
  package mutating func set(
    _ member: Principal.ID, in group: Principal.ID, lifetime: Lifetime, identityLifetime: Lifetime? = nil,
    isIdentity: Bool = false
  ) {
    let slow = identityLifetime ?? lifetime
    note(lifetime)
    note(slow)
    groups.set(member.raw, in: group.raw, lifetime: lifetime, identityLifetime: slow, isIdentity: isIdentity)
  }

  /// From now on a principal presents a token of this instant.
  package mutating func renewToken(of principal: Principal.ID, at instant: Instant) {
    groups.renew(principal.raw, at: instant)
  }

  /// Sets everything that role assignments give to a principal at one scope.
  package mutating func setGrants(_ grants: [Grant], of principal: Principal.ID, at scope: Scope.ID) {
    var always = OperationSet()
    var others: [ConditionalGrant] = []
    for grant in grants {
      note(grant.lifetime)
      for piece in grant.pieces(switches) {
        if piece.conditions.isEmpty, grant.lifetime.isSettled {
          always = always.union(piece.granted)
        } else if !piece.granted.isEmpty {
          others.append(
            ConditionalGrant(
              assignment: grant.assignment, granted: piece.granted, conditions: piece.conditions,
              lifetime: grant.lifetime))
        }
      }
    }
    let key = Self.key(principal.raw, scope.raw)
    granted.set(always, under: key)
    if !others.isEmpty || varying[key] != nil {
      varying[key] = others
      varyingOperations.set(others.reduce(OperationSet()) { $0.union($1.granted) }, under: key)
      hasVarying = true
    }
  }

  /// Adds a deny assignment, or brings a known one up to date.
  package mutating func set(_ deny: DenyAssignment, id: DenyAssignment.ID) {
    note(deny.lifetime)
    let principals: [UInt32]? =
      switch deny.principals {
      case .everyone: nil
      case .only(let ids): ids.map(\.raw)
      }
    let permissions = NotActionsSubtract.granted(by: deny.permissions, isOn: switches.subtractsNotActions)
    let denied = OperationSet(
      data: switches.denied.data ? permissions.data : 0, control: switches.denied.control ? permissions.control : 0,
      moreControl: switches.denied.control ? permissions.moreControl : 0)
    denies.set(
      DenyTable.Deny(
        id: id, denied: denied, principals: principals,
        excluded: switches.excludesFromDenies ? deny.excludedPrincipals.map(\.raw) : [],
        isInherited: !(deny.doNotApplyToChildScopes && switches.stopsDenies), lifetime: deny.lifetime),
      at: deny.scope.raw)
  }

  /// Sets what the access policies of a vault give to a principal, by the application through which they count.
  ///
  /// `former` names the applications of entries that may have been there before.
  package mutating func setPolicy(
    _ granted: [String?: OperationSet], of principal: Principal.ID, on vault: Vault.ID, former: [String] = []
  ) {
    var words: [String?: UInt64] = [:]
    for (application, set) in granted {
      words[switches.needsApplication ? application : nil, default: 0] |= set.data
    }
    policies.set(words, of: principal.raw, on: vault.raw, former: former)
  }
}
