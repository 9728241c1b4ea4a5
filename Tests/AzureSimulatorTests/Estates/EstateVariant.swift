/// An estate without one of the things that decide: where the answer differs, that thing decided.
enum EstateVariant: CaseIterable {
  case noDenials, noConditions, noGroups, noGroupsInGroups, noEligibilities, noSubtractions, noDeletions
  case settledMemberships

  var feature: EstateCoverage.Feature {
    switch self {
    case .noDenials: .denialsDecide
    case .noConditions: .conditionsDecide
    case .noGroups: .groupsDecide
    case .noGroupsInGroups: .nestedGroupsDecide
    case .noEligibilities: .eligibilitiesDecide
    case .noSubtractions: .subtractionsDecide
    case .noDeletions: .deletionsDecide
    case .settledMemberships: .membershipWindowsDecide
    }
  }

  func applied(to estate: Estate) -> Estate {
    var estate = estate
    switch self {
    case .noDenials: estate.denials = []
    case .noGroups: estate.memberships = []
    case .noGroupsInGroups:
      estate.memberships.removeAll { estate.principals[$0.member].kind == .group }
    case .noEligibilities: estate.eligibilities = []
    case .settledMemberships:
      for index in estate.memberships.indices { estate.memberships[index].lifetime = .always }
    case .noDeletions:
      for index in estate.principals.indices { estate.principals[index].isDeleted = false }
    case .noConditions:
      for index in estate.assignments.indices { estate.assignments[index].condition = nil }
      estate.roles = Self.changed(estate.roles) { $0.condition = nil }
    case .noSubtractions:
      estate.roles = Self.changed(estate.roles) {
        $0.notActions = []
        $0.notDataActions = []
      }
    }
    return estate
  }

  private static func changed(_ roles: [Estate.Role], _ change: (inout Estate.Block) -> Void) -> [Estate.Role] {
    roles.map { role in
      guard case .custom(let role) = role else { return role }
      let blocks = role.blocks.map { block in
        var block = block
        change(&block)
        return block
      }
      return .custom(.init(name: role.name, id: role.id, blocks: blocks))
    }
  }
}
