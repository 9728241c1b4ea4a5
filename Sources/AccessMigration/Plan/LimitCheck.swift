import AzureModel

/// A limit of Azure against what a plan needs of it.
package struct LimitCheck: Sendable {
  package enum State: Hashable, Sendable {
    case fits

    /// Sources disagree about the limit, and the number lies between.
    case disputed
    case exceeded
  }

  package let row: LimitRow

  /// The subscription or management group; nil for the tenant.
  package let place: String?
  package let existing: Int
  package let planned: Int

  package var total: Int { existing + planned }

  package var state: State {
    total <= row.certain ? .fits : total <= row.most ? .disputed : .exceeded
  }

  /// Checks a plan against every limit that it touches.
  ///
  /// Assignments at a subscription, at its groups and at its resources count together; those of management groups apart.
  static func all(
    _ estate: VaultEstate, _ assignments: [PlannedAssignment], newRoles: Int, asOf day: Day
  ) -> [LimitCheck] {
    var existing: [String: Int] = [:]
    for assignment in estate.assignments {
      if let place = ScopePath(assignment.scope)?.limitPlace { existing[place, default: 0] += 1 }
    }
    var planned: [String: Int] = [:]
    for assignment in assignments {
      if let place = assignment.scope.limitPlace { planned[place, default: 0] += 1 }
    }
    var checks = planned.keys.sorted().compactMap { place -> LimitCheck? in
      let isGroup = place.hasPrefix("/providers/")
      let limit = isGroup ? Limit.roleAssignmentsPerManagementGroup : .roleAssignmentsPerSubscription
      return LimitTable.row(limit, asOf: day).map { row in
        LimitCheck(row: row, place: place, existing: existing[place] ?? 0, planned: planned[place] ?? 0)
      }
    }
    if newRoles > 0, let row = LimitTable.row(.customRolesPerTenant, asOf: day) {
      checks.append(LimitCheck(row: row, place: nil, existing: estate.customRoles.count, planned: newRoles))
    }
    return checks
  }
}

extension ScopePath {
  /// The subscription or management group whose limit an assignment here counts against; nil for the root.
  package var limitPlace: String? {
    if let subscriptionId { return "/subscriptions/\(subscriptionId)" }
    return managementGroup.map { "/providers/Microsoft.Management/managementGroups/\($0)" }
  }
}
