/// Every assignment that can act at some time, and whose it is.
struct NaiveGrants {
  struct Grant {
    let principal: Int
    let role: Int

    /// The number of its scope.
    let place: Int
    let condition: NaiveCondition?
    let lifetime: Estate.Lifetime
  }

  private var grants: [Int: [Grant]] = [:]
  private var known: [Set<Int>: [Grant]] = [:]

  init(_ estate: Estate, _ places: NaivePlaces) {
    var lifetimes = estate.assignments.map { ($0, $0.lifetime) }
    // Being eligible grants nothing; activation is an assignment for a while.
    for eligibility in estate.eligibilities {
      if let activation = eligibility.activation { lifetimes.append((eligibility.assignment, activation)) }
    }
    for (assignment, lifetime) in lifetimes {
      guard let place = places.number(of: assignment.scope) else { continue }
      grants[assignment.principal, default: []].append(
        Grant(
          principal: assignment.principal, role: assignment.role, place: place,
          condition: assignment.condition.map(NaiveCondition.init), lifetime: lifetime))
    }
  }

  /// What somebody and their groups were given.
  mutating func held(by identities: Set<Int>) -> [Grant] {
    if let held = known[identities] { return held }
    let held = identities.sorted().flatMap { grants[$0] ?? [] }
    known[identities] = held
    return held
  }
}
