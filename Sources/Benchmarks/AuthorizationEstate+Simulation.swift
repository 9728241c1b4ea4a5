import AzureModel
import AzureSimulator

/// The estate in the whole simulator, built by steps of fiat.
extension AuthorizationEstate {
  var simulation: Simulation {
    var simulation = Simulation(book: .standard())
    func perform(_ stimulus: Stimulus) { _ = simulation.perform(Request(stimulus, as: .fiat)) }
    for (number, place) in places.enumerated() {
      let parent = place.parent.map { places[$0].name }
      switch place.level {
      case .managementGroup:
        perform(.putManagementGroup(ManagementGroupDefinition(name: place.name, parent: parent)))
      case .subscription: perform(.putSubscription(SubscriptionDefinition(name: place.name, managementGroup: parent)))
      case .resourceGroup: perform(.putResourceGroup(ResourceGroupDefinition(name: place.name, subscription: parent)))
      case .vault:
        var settings = VaultSettings(name: place.name)
        settings.resourceGroup = parent
        settings.enableRbacAuthorization = true
        perform(.putVault(settings))
      // What exists is not asked about: a scope comes with the first assignment.
      case .object: keep(number)
      }
    }
    for user in 0..<size.users { perform(.createUser(UserDefinition(name: name(of: user), tenantId: nil))) }
    for group in size.users..<closures.count {
      perform(.createGroup(GroupDefinition(name: name(of: group), members: [])))
    }
    let objectIds = closures.indices.map { principal in
      let known =
        principal < size.users
        ? simulation.world.user(name(of: principal)) : simulation.world.group(name(of: principal))
      return known.map { simulation.world.principals[$0].objectId } ?? ""
    }
    for principal in groupsOf.indices.reversed() {
      for group in groupsOf[principal] {
        perform(
          .changeMembership(MembershipChange(group: name(of: group), member: objectIds[principal], isMember: true)))
      }
    }
    let everywhere = CustomRoleDefinition.AssignableScope.named(.resource(ResourceName(.managementGroup, "mg")))
    for role in Self.customRoles {
      perform(
        .putRoleDefinition(
          CustomRoleDefinition(
            name: role.name, description: "", permissions: role.permissions, assignableScopes: [everywhere])))
    }
    for assignment in assignments {
      perform(
        .assignRole(
          RoleAssignmentDefinition(
            roleID: Self.roles[assignment.role].name, principalId: objectIds[assignment.principal],
            scope: scopeName(of: assignment.place))))
    }
    for (number, denial) in denials.enumerated() {
      perform(
        .putDenyAssignment(
          DenyAssignmentDefinition(
            name: "denial-\(number)", scope: scopeName(of: denial.place), permissions: Self.deniedKinds[denial.kind],
            principalIds: denial.principals.map { $0.map { objectIds[$0] } },
            excludedPrincipalIds: denial.excluded.map { objectIds[$0] }, doNotApplyToChildScopes: false,
            isSystemProtected: true)))
    }
    return simulation
  }

  /// The call that asks a question; whether the object exists is left apart.
  func request(_ question: Question) -> Request {
    let object = places[question.place]
    let access = VaultAccess(
      operation: question.operation, vault: object.parent.map { places[$0].name } ?? "", object: objectName(object),
      leavesExistenceApart: true)
    return Request(.access(access), as: .named(ResourceName(.user, name(of: question.principal))))
  }

  private func name(of principal: Int) -> String {
    principal < size.users ? "user\(principal)" : "group\(principal - size.users)"
  }

  private func objectName(_ place: Place) -> String {
    place.name.split(separator: "/").last.map(String.init) ?? place.name
  }

  private func scopeName(of place: Int) -> ScopeName {
    let row = places[place]
    switch row.level {
    case .managementGroup: return .resource(ResourceName(.managementGroup, row.name))
    case .subscription: return .resource(ResourceName(.subscription, row.name))
    case .resourceGroup: return .resource(ResourceName(.resourceGroup, row.name))
    case .vault: return .resource(ResourceName(.vault, row.name))
    case .object:
      let kind = row.name.split(separator: "/").first.flatMap { VaultObjectKind(rawValue: String($0)) }
      return .object(vault: row.parent.map { places[$0].name } ?? "", kind ?? .secrets, objectName(row))
    }
  }
}
