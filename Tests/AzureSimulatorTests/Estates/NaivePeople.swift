/// Who somebody is at an instant: themselves, and every group around them.
struct NaivePeople {
  private let estate: Estate

  /// The instants at which some membership changes; between two of them nothing does.
  private let changes: [Int]
  private var known: [Key: Set<Int>] = [:]

  private struct Key: Hashable {
    let principal: Int
    let changesBefore: Int
    let membersEarly: Bool
  }

  init(_ estate: Estate) {
    self.estate = estate
    var changes: Set<Int> = []
    for lifetime in estate.memberships.map(\.lifetime) {
      changes.formUnion([lifetime.begins.earliest, lifetime.begins.latest])
      if let ends = lifetime.ends { changes.formUnion([ends.earliest, ends.latest]) }
    }
    self.changes = changes.sorted()
  }

  /// - Parameter membersEarly: Whether memberships come as early and go as late as they can.
  mutating func identities(of principal: Int, at instant: Int, membersEarly: Bool) -> Set<Int> {
    let before = changes.count { $0 <= instant }
    let key = Key(principal: principal, changesBefore: before, membersEarly: membersEarly)
    if let identities = known[key] { return identities }
    var identities: Set = [principal]
    var reached = [principal]
    while let member = reached.popLast() {
      for membership in estate.memberships
      where membership.member == member && !estate.principals[membership.group].isDeleted {
        guard membership.lifetime.holds(at: instant, early: membersEarly) else { continue }
        if identities.insert(membership.group).inserted { reached.append(membership.group) }
      }
    }
    known[key] = identities
    return identities
  }
}
