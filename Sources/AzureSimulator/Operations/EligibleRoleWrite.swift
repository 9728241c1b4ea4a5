import AzureModel

/// A principal made eligible for a role, which grants nothing until it is activated.
struct EligibleRoleWrite: ControlPlaneOperation {
  let definition: EligibleRoleDefinition

  var action: ControlOperation? { .roleEligibilitySchedulesWrite }
  var requirements: [ControlPlaneRequest.Requirement] { definition.scope.requirements }

  func resourceID(in world: World) -> String { definition.scope.resourceID(in: world) }

  func apply(to state: inout SimulationState) {
    guard let role = state.world.role(definition.roleID),
      let principal = state.world.principal(objectId: definition.principalId),
      let scope = definition.scope.made(in: &state.world)
    else { return }
    let row = EligibleRoleAssignment(
      principal: principal, roleID: role.id, scope: scope, maximumDuration: definition.maximumDuration,
      expires: definition.duration.map { state.instant + $0 })
    state.world.mutate { _ = $0.grants.eligible.append(row) }
  }
}

/// An eligible role activated by its holder, for a while.
struct RoleActivationWrite: ControlPlaneOperation {
  let activation: RoleActivation

  /// Nobody but the holder activates, and needs nothing but to be eligible.
  var action: ControlOperation? { nil }
  var requirements: [ControlPlaneRequest.Requirement] { activation.scope.requirements }

  func resourceID(in world: World) -> String { activation.scope.resourceID(in: world) }

  func apply(to state: inout SimulationState) {
    guard let holder = state.principal,
      let eligible = activation.eligible(
        of: state.index.holders(of: holder, in: Moment(state.instant, .favourable)), at: state.instant,
        in: state.world)
    else { return }
    let begin = state.effect(of: .roleActivation)
    let end = state.instant + (activation.duration ?? eligible.maximumDuration)
    let name = DerivedIdentifier.guid(
      "activation", state.world.principals[holder].objectId, eligible.roleID, resourceID(in: state.world),
      String(state.world.roleAssignments.count))
    state.add(
      RoleAssignment(
        name: name, principalId: state.world.principals[holder].objectId, principal: holder, roleID: eligible.roleID,
        scope: eligible.scope,
        lifetime: Lifetime(begins: begin, ends: PropagationTable.effect(of: .roleActivation, writtenAt: end)),
        isActivation: true))
  }
}

/// An activated role given back before its time.
struct RoleDeactivationWrite: ControlPlaneOperation {
  let activation: RoleActivation

  var action: ControlOperation? { nil }
  var requirements: [ControlPlaneRequest.Requirement] { activation.scope.requirements }

  func resourceID(in world: World) -> String { activation.scope.resourceID(in: world) }

  func apply(to state: inout SimulationState) {
    guard let holder = state.principal, let role = state.world.role(activation.roleID),
      let scope = activation.scope.scope(in: state.world)
    else { return }
    for id in state.world.assignments(of: holder, at: scope) {
      let row = state.world.roleAssignments[id]
      guard row.exists, row.isActivation, row.roleID == role.id else { continue }
      state.world.remove(id, ending: state.effect(of: .roleActivation))
    }
    state.reindexGrants(of: holder, at: scope)
  }
}

extension RoleActivation {
  /// The eligible assignment that an activation is about: of its holder, or of a group that the holder is in.
  ///
  /// - Parameter holders: The one who activates and the groups of that one.
  func eligible(of holders: [Principal.ID], at instant: Instant, in world: World) -> EligibleRoleAssignment? {
    guard let role = world.role(roleID), let scope = scope.scope(in: world) else { return nil }
    return world.eligibleAssignments.ids.lazy.map { world.eligibleAssignments[$0] }.first {
      holders.contains($0.principal) && $0.roleID == role.id && $0.scope == scope
        && ($0.expires.map { instant < $0 } ?? true)
    }
  }
}
