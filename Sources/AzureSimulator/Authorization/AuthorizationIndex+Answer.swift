import AzureModel

/// Asking.
extension AuthorizationIndex {
  /// What role and deny assignments say to a request.
  package enum Answer: Hashable, Sendable {
    case granted

    /// A deny assignment applies, whatever is granted.
    case denied(DenyAssignment.ID)

    /// Only a condition grants it of which nobody can say whether it holds.
    case undetermined

    /// Nothing grants it; some assignment would, were its condition true.
    case conditionFails
    case notGranted
  }

  /// Whether role assignments at a scope or above, and no deny assignment, allow a data-plane operation.
  ///
  /// `isBelow` says that it is asked about something below the scope at which nothing was given or forbidden.
  ///
  /// - Complexity: O(groups × depth) look-ups, whatever the number of assignments.
  package func answer(
    _ operation: DataOperation, for principal: Principal.ID, at scope: Scope.ID, isBelow: Bool = false,
    on subject: ConditionSubject, in moment: Moment
  ) -> Answer {
    answer(Operation(operation), for: principal, at: scope, isBelow, on: subject, in: moment)
  }

  /// The same for a control-plane action.
  package func answer(
    _ operation: ControlOperation, for principal: Principal.ID, at scope: Scope.ID, isBelow: Bool = false,
    on subject: ConditionSubject, in moment: Moment
  ) -> Answer {
    answer(Operation(operation), for: principal, at: scope, isBelow, on: subject, in: moment)
  }

  /// The deny assignment that refuses an operation, the one furthest down first.
  package func denial(
    of operation: DataOperation, for principal: Principal.ID, at scope: Scope.ID, isBelow: Bool = false,
    in moment: Moment
  ) -> DenyAssignment.ID? {
    denial(of: Operation(operation), for: principal.raw, at: scope.raw, isBelow, in: moment)
  }

  /// The same for a control-plane action.
  package func denial(
    of operation: ControlOperation, for principal: Principal.ID, at scope: Scope.ID, isBelow: Bool = false,
    in moment: Moment
  ) -> DenyAssignment.ID? {
    denial(of: Operation(operation), for: principal.raw, at: scope.raw, isBelow, in: moment)
  }

  private func answer(
    _ operation: Operation, for principal: Principal.ID, at scope: Scope.ID, _ isBelow: Bool,
    on subject: ConditionSubject, in moment: Moment
  ) -> Answer {
    if let denied = denial(of: operation, for: principal.raw, at: scope.raw, isBelow, in: moment) {
      return .denied(denied)
    }
    return grantAnswer(operation, principal, scope, subject, moment)
  }

  /// Whether role assignments grant an action, deny assignments apart.
  package func grants(
    _ operation: ControlOperation, to principal: Principal.ID, at scope: Scope.ID, on subject: ConditionSubject,
    in moment: Moment
  ) -> Bool {
    grantAnswer(Operation(operation), principal, scope, subject, moment) == .granted
  }

  private func grantAnswer(
    _ operation: Operation, _ principal: Principal.ID, _ scope: Scope.ID, _ subject: ConditionSubject,
    _ moment: Moment
  ) -> Answer {
    let holders = self.holders(of: principal.raw, at: moment.instant, moment.edge)
    let places = self.places(above: scope.raw, at: moment.instant, moment.edge)
    if granted.holds(operation, holders, places) { return .granted }
    guard hasVarying else { return .notGranted }
    return varyingAnswer(operation, holders, places, subject, moment)
  }

  /// The answer of what is granted within a window or under a condition; a settled grant settles it.
  private func varyingAnswer(
    _ operation: Operation, _ holders: NumberRow, _ places: NumberRow, _ subject: ConditionSubject,
    _ moment: Moment
  ) -> Answer {
    var answer = Answer.notGranted
    for holder in holders {
      for place in places {
        let key = Self.key(holder, place)
        // One look-up tells nearly always that there is nothing to walk.
        guard varyingOperations.word(of: operation, under: key) & operation.bit != 0 else { continue }
        for grant in varying[key] ?? []
        where operation.isIn(grant.granted)
          && grant.lifetime.holds(at: moment.instant, edge: moment.edge)
        {
          switch grant.answer(for: subject) {
          case .holds: return .granted
          case .undetermined: answer = .undetermined
          case .fails: if answer == .notGranted { answer = .conditionFails }
          }
        }
      }
    }
    return answer
  }

  private func denial(
    of operation: Operation, for principal: UInt32, at scope: UInt32, _ isBelow: Bool, in moment: Moment
  ) -> DenyAssignment.ID? {
    guard !denies.isEmpty else { return nil }
    // What speaks against the caller turns out the other way round: a denied group, and the place of the scope.
    let edge = moment.edge.opposite
    for place in places(above: scope, at: moment.instant, edge) {
      guard denies.denies(operation, at: place) else { continue }
      for deny in denies.rows(at: place)
      where operation.isIn(deny.denied) && (deny.isInherited || (place == scope && !isBelow))
        && deny.lifetime.holds(at: moment.instant, edge: edge)
      {
        let named = deny.principals.map { names in
          holders(of: principal, at: moment.instant, edge).contains(where: names.contains)
        }
        let isExcluded = holders(of: principal, at: moment.instant, moment.edge).contains(where: deny.excluded.contains)
        if named ?? true, !isExcluded { return deny.id }
      }
    }
    return nil
  }

  /// Whether an access policy of a vault allows an operation.
  ///
  /// `application` is the one through which a user comes, or nil.
  package func policyGrants(
    _ operation: DataOperation, to principal: Principal.ID, through application: String?, on vault: Vault.ID,
    in moment: Moment
  ) -> Bool {
    let bit = Operation(operation).bit
    if let application, policies.word(principal.raw, through: application, vault.raw) & bit != 0 { return true }
    return holders(of: principal.raw, at: moment.instant, moment.edge)
      .contains { policies.word($0, vault.raw) & bit != 0 }
  }

  /// Whether the vault has entries of a principal that count only through an application, and none that counts alone.
  package func needsApplication(_ principal: Principal.ID, on vault: Vault.ID, in moment: Moment) -> Bool {
    policies.hasCompoundEntry(principal.raw, vault.raw)
      && !holders(of: principal.raw, at: moment.instant, moment.edge).contains { policies.word($0, vault.raw) != 0 }
  }

  /// A principal and the groups whose grants are its own.
  package func holders(of principal: Principal.ID, in moment: Moment) -> [Principal.ID] {
    holders(of: principal.raw, at: moment.instant, moment.edge).map { Principal.ID($0) }
  }

  /// A scope and those whose assignments hold there.
  package func places(above scope: Scope.ID, in moment: Moment) -> [Scope.ID] {
    places(above: scope.raw, at: moment.instant, moment.edge).map { Scope.ID($0) }
  }

  private func holders(of principal: UInt32, at instant: Instant, _ edge: Edge) -> NumberRow {
    guard switches.countsGroups else { return NumberRow(principal) }
    return groups.closure(of: principal, at: instant, edge: edge)
  }

  /// A scope and those whose assignments hold there.
  private func places(above scope: UInt32, at instant: Instant, _ edge: Edge) -> NumberRow {
    guard switches.inheritsScopes else { return NumberRow(scope) }
    return scopes.hasMoves ? scopes.chain(of: scope, at: instant, edge: edge) : scopes.chain(of: scope)
  }

  /// How many keys one question about a principal at a scope looks up: the groups times the depth.
  package func probes(for principal: Principal.ID, at scope: Scope.ID) -> Int {
    holders(of: principal.raw, at: .start, .unfavourable).count
      * places(above: scope.raw, at: .start, .unfavourable).count
  }
}
