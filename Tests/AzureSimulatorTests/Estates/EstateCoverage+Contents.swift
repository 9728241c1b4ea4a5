/// What an estate holds, counted.
extension EstateCoverage {
  mutating func count(_ estate: Estate) {
    count(rolesOf: estate)
    count(assignmentsOf: estate)
    add(.deletedPrincipals, estate.principals.count(where: \.isDeleted))
    add(.nestedGroups, estate.memberships.count { estate.principals[$0.member].kind == .group })
    add(.membershipsWithWindows, estate.memberships.count { $0.lifetime != .always })
    add(.eligibilities, estate.eligibilities.count { $0.activation != nil })
    add(.eligibilitiesUnused, estate.eligibilities.count { $0.activation == nil })
    for denial in estate.denials {
      if case .everyone = denial.principals { add(.denialsForEveryone) } else { add(.denialsForSome) }
      add(.denialsOfDataActions, denial.dataActions.isEmpty ? 0 : 1)
      add(.denialsWithExceptions, denial.notActions.isEmpty && denial.notDataActions.isEmpty ? 0 : 1)
      add(.excludedPrincipals, denial.excluded.count)
      add(.denialsForOneLevel, denial.doNotApplyToChildScopes ? 1 : 0)
      add(.denialsThatEnd, denial.lifetime.ends == nil ? 0 : 1)
    }
    for vault in estate.vaults where vault.model == .accessPolicies {
      add(.policyModel)
      for policy in vault.policies { count(policy, in: estate) }
    }
  }

  private mutating func count(rolesOf estate: Estate) {
    for role in estate.roles {
      guard case .custom(let role) = role else {
        add(.builtInRoles)
        continue
      }
      add(.customRoles)
      add(.rolesOfSeveralBlocks, role.blocks.count > 1 ? 1 : 0)
      add(.subtractedActions, role.blocks.contains { !$0.notActions.isEmpty } ? 1 : 0)
      add(.subtractedDataActions, role.blocks.contains { !$0.notDataActions.isEmpty } ? 1 : 0)
      add(.conditionsOnBlocks, role.blocks.contains { $0.condition != nil } ? 1 : 0)
    }
  }

  private mutating func count(assignmentsOf estate: Estate) {
    let roles = estate.roles.map(NaiveRole.init)
    for assignment in estate.assignments {
      add(.conditionsOnAssignments, assignment.condition == nil ? 0 : 1)
      add(.assignmentsToGroups, estate.principals[assignment.principal].kind == .group ? 1 : 0)
      add(.assignmentsThatEnd, assignment.lifetime.ends == nil ? 0 : 1)
      switch assignment.scope {
      case .managementGroup:
        add(.assignmentsAtManagementGroups)
        add(.dataActionsAtManagementGroups, roles[assignment.role].actions.contains { $0.plane == .data } ? 1 : 0)
      case .subscription: add(.assignmentsAtSubscriptions)
      case .resourceGroup: add(.assignmentsAtResourceGroups)
      case .vault: add(.assignmentsAtVaults)
      case .object: add(.assignmentsAtObjects)
      }
    }
  }

  private mutating func count(_ policy: Estate.AccessPolicy, in estate: Estate) {
    let named = estate.principals.first { $0.objectId == policy.objectId.lowercased() }
    let words = policy.keys + policy.secrets + policy.certificates
    add(.policiesOfNobody, named == nil ? 1 : 0)
    add(.policiesOfGroups, named?.kind == .group ? 1 : 0)
    add(.policiesThroughApplications, policy.applicationId == nil ? 0 : 1)
    add(.policiesOfAll, words.contains { $0.lowercased() == "all" } ? 1 : 0)
    add(.policiesInOddCase, words.contains { $0.first?.isUppercase == true } ? 1 : 0)
  }
}
