import AzureModel

/// The groups of each principal, transitively, with memberships that not every token knows yet.
struct GroupClosures: Sendable {
  /// One membership, from the side of the member.
  private struct Membership: Sendable {
    let group: UInt32
    let lifetime: Lifetime

    /// The lifetime that tokens of managed identities see.
    let identityLifetime: Lifetime
  }

  /// Each principal followed by the groups it is in for certain and for good.
  private var settled = RowTable()
  private var groupsOf = ForkedDictionary<UInt32, [Membership]>()
  private var membersOf = ForkedDictionary<UInt32, [UInt32]>()

  /// Principals above which some membership has a window.
  private var varying = ForkedDictionary<UInt32, Bool>()
  private(set) var hasVarying = false

  /// The managed identities, whose tokens follow at a pace of their own.
  private var identities = ForkedDictionary<UInt32, Bool>()

  /// When a principal last got a new token, which knows every membership of that moment.
  private var renewals = ForkedDictionary<UInt32, Instant>()

  /// Sets how long a membership is in effect; a new one is added, a known one is replaced.
  ///
  /// `identityLifetime` is that for managed identities at or below the member, whose windows begin when
  ///   those of the other do.
  mutating func set(
    _ member: UInt32, in group: UInt32, lifetime: Lifetime, identityLifetime: Lifetime, isIdentity: Bool
  ) {
    if isIdentity { identities[member] = true }
    var memberships = groupsOf[member] ?? []
    memberships.removeAll { $0.group == group }
    memberships.append(Membership(group: group, lifetime: lifetime, identityLifetime: identityLifetime))
    groupsOf[member] = memberships
    if membersOf[group]?.contains(member) != true { membersOf[group] = (membersOf[group] ?? []) + [member] }
    refresh(from: member)
  }

  mutating func compact() { settled.compact() }

  /// From now on a principal presents a token of this instant.
  mutating func renew(_ principal: UInt32, at instant: Instant) { renewals[principal] = instant }

  /// A principal and its groups where no membership has a window.
  ///
  /// - Complexity: O(1).
  func closure(of principal: UInt32) -> NumberRow { settled[principal] }

  /// Whether the groups of a principal depend on the instant.
  func isVarying(_ principal: UInt32) -> Bool { hasVarying && varying[principal] == true }

  /// A principal and its groups at an instant, seen from one edge of every window.
  ///
  /// - Complexity: O(memberships above the principal).
  func closure(of principal: UInt32, at instant: Instant, edge: Edge) -> NumberRow {
    guard isVarying(principal) else { return settled[principal] }
    let renewal = renewals[principal].flatMap { $0 <= instant ? $0 : nil }
    let isIdentity = identities[principal] == true
    let found = walk(from: principal) { membership in
      // A token knows what was true when it was issued; changes behind it have their window.
      (isIdentity ? membership.identityLifetime : membership.lifetime)
        .holds(at: instant, edge: edge, known: renewal)
    }
    return NumberRow(principal, found.dropFirst())
  }

  /// Works out anew whatever is at or below a principal.
  private mutating func refresh(from principal: UInt32) {
    var open = [principal]
    var seen: Set<UInt32> = [principal]
    while let next = open.popLast() {
      settled.set(Array(walk(from: next, through: \.lifetime.isSettled).dropFirst()), for: next)
      let isVarying = hasWindow(above: next)
      if isVarying { hasVarying = true }
      if isVarying || varying[next] != nil { varying[next] = isVarying }
      for member in membersOf[next] ?? [] where seen.insert(member).inserted { open.append(member) }
    }
  }

  private func hasWindow(above principal: UInt32) -> Bool {
    var found = false
    _ = walk(from: principal) { membership in
      if !membership.lifetime.isSettled { found = true }
      return true
    }
    return found
  }

  /// A principal and the groups that memberships lead to; a cycle ends where it began.
  private func walk(from principal: UInt32, through isUsable: (Membership) -> Bool) -> [UInt32] {
    var found = [principal]
    var next = 0
    while next < found.count {
      for membership in groupsOf[found[next]] ?? []
      where isUsable(membership) && !found.contains(membership.group) { found.append(membership.group) }
      next += 1
    }
    return found
  }
}

extension Lifetime {
  /// The same for something that a token repeats: what had begun or ended when it was issued is certain.
  fileprivate func holds(at instant: Instant, edge: Edge, known token: Instant?) -> Bool {
    guard let token else { return holds(at: instant, edge: edge) }
    func settled(_ effect: Effect) -> Effect {
      effect.earliest <= token ? Effect(earliest: effect.earliest, latest: min(effect.latest, token)) : effect
    }
    return Lifetime(begins: settled(begins), ends: ends.map(settled)).holds(at: instant, edge: edge)
  }
}
