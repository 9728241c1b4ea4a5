import AzureModel

/// Who may do what where, compiled from role assignments and access policies.
///
/// Forked with the world and never copied. Each rule of meaning is one switch: an index built from a book without the
/// rule answers without it.
package struct AuthorizationIndex: Sendable {
  /// Which authorization rules the index was built with.
  struct Switches: Sendable {
    let inheritsScopes: Bool

    init(_ book: RuleBook) {
      inheritsScopes = book.holds(ScopeInheritance.id)
    }
  }

  /// A grant that is not in effect at every instant.
  private struct WindowedGrant: Sendable {
    let granted: OperationSet
    let effect: Effect
  }

  /// How a request is granted.
  package enum Answer: Hashable, Sendable {
    case granted
    case grantedUnderCondition
    case notGranted
  }

  private let switches: Switches
  private var always = GrantTable()
  private var conditional = GrantTable()
  private var windowed = LayeredDictionary<UInt64, [WindowedGrant]>()
  private var policies = GrantTable()

  /// The last instant at which some grant is still on its way; nil when none ever was.
  package private(set) var unsettledUntil: Instant?

  package init(_ book: RuleBook) {
    switches = Switches(book)
  }

  /// The propagation windows of all grants that were not settled from the beginning.
  private(set) var windows: [Effect] = []

  /// Adds what a role gives to a principal at a scope.
  package mutating func add(_ role: RoleDefinition, to principal: Principal.ID, at scope: Scope.ID, effect: Effect) {
    let key = Self.key(principal.raw, scope.raw)
    if effect == .settled {
      always.add(role.granted, under: key)
    } else {
      windowed[key] = (windowed[key] ?? []) + [WindowedGrant(granted: role.granted, effect: effect)]
      windows.append(effect)
      unsettledUntil = max(unsettledUntil ?? effect.latest, effect.latest)
    }
    let underCondition = role.grantedUnderCondition
    if !underCondition.isEmpty { conditional.add(underCondition, under: key) }
  }

  /// Sets what the access policies of a vault give to a principal.
  package mutating func setPolicy(_ granted: OperationSet, of principal: Principal.ID, on vault: Vault.ID) {
    policies.replace(granted, under: Self.key(principal.raw, vault.raw))
  }

  /// Whether an access policy of the vault allows an operation.
  package func policyGrants(_ operation: DataOperation, to principal: Principal.ID, on vault: Vault.ID) -> Bool {
    policies.granted(Self.key(principal.raw, vault.raw)).contains(operation)
  }

  /// Whether a role assignment at a scope or above allows a data-plane operation.
  ///
  /// - Complexity: O(depth of the scope) probes, whatever the number of assignments.
  package func answer(_ operation: DataOperation, for principal: Principal.ID, at scope: Scope.ID, in view: View)
    -> Answer
  {
    answer(for: principal, at: scope, in: view) { $0.contains(operation) }
  }

  /// Whether a role assignment at a scope or above allows a control-plane action.
  package func answer(
    _ operation: ControlOperation, for principal: Principal.ID, at scope: Scope.ID, in view: View
  ) -> Answer {
    answer(for: principal, at: scope, in: view) { $0.contains(operation) }
  }

  private func answer(
    for principal: Principal.ID, at scope: Scope.ID, in view: View, _ contains: (OperationSet) -> Bool
  ) -> Answer {
    var underCondition = false
    var level: Scope.ID? = scope
    while let current = level {
      let key = Self.key(principal.raw, current.raw)
      if contains(always.granted(key)) { return .granted }
      if unsettledUntil != nil, let grants = windowed[key],
        grants.contains(where: { contains($0.granted) && $0.effect.holds(at: view.instant, edge: view.edge) })
      {
        return .granted
      }
      if contains(conditional.granted(key)) { underCondition = true }
      level = switches.inheritsScopes ? view.world.scopes[current].parent : nil
    }
    return underCondition ? .grantedUnderCondition : .notGranted
  }

  /// How many slots a question about a principal at a scope touches.
  package func probes(for principal: Principal.ID, at scope: Scope.ID, in world: World) -> Int {
    var probes = 0
    var level: Scope.ID? = scope
    while let current = level {
      probes += always.probes(Self.key(principal.raw, current.raw))
      level = switches.inheritsScopes ? world.scopes[current].parent : nil
    }
    return probes
  }

  private static func key(_ principal: UInt32, _ place: UInt32) -> UInt64 { UInt64(principal) << 32 | UInt64(place) }
}

/// A role assignment holds for everything below its scope: a switch of the index, not a gate of its own.
package enum ScopeInheritance {
  package static let id = RuleID("authorization.scope-inheritance")
}
