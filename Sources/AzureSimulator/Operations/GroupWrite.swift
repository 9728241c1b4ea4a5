import AzureModel

/// A security group with its members.
struct GroupCreation: ControlPlaneOperation {
  let definition: GroupDefinition

  private var name: ResourceName { ResourceName(.group, definition.name) }
  var action: ControlOperation? { nil }

  func resourceID(in world: World) -> String { "" }

  func apply(to state: inout SimulationState) {
    let group =
      state.world.group(definition.name)
      ?? state.world.addPrincipal(
        .group, name: definition.name, tenantId: state.world.defaults.tenantId,
        isKnown: state.newPrincipal())
    state.world.register(name, row: group.raw)
    for member in definition.members { state.set(member, in: group, isMember: true) }
  }
}

/// Somebody, or a group, taken into a group or out of it.
struct MembershipWrite: ControlPlaneOperation {
  let change: MembershipChange

  var action: ControlOperation? { nil }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(ResourceName(.group, change.group))] }

  func resourceID(in world: World) -> String { "" }

  func apply(to state: inout SimulationState) {
    guard let group = state.world.group(change.group) else { return }
    state.set(change.member, in: group, isMember: change.isMember)
  }
}

extension SimulationState {
  /// Changes a membership; tokens that were issued before know nothing of it.
  fileprivate mutating func set(_ memberId: String, in group: Principal.ID, isMember: Bool) {
    guard let member = world.principal(objectId: memberId) else { return }
    let effect = effect(of: membershipChange(of: member))
    let memberships = world.memberships
    if let known = memberships.ids.last(where: { memberships[$0].group == group && memberships[$0].member == member }) {
      var lifetime = memberships[known].lifetime
      guard (lifetime.ends == nil) != isMember else { return }
      // Who comes back keeps nothing of the time before but the window in which it ended.
      if isMember { lifetime = Lifetime(begins: effect) } else { lifetime.ends = effect }
      world.mutate { $0.directory.memberships[known].lifetime = lifetime }
      index.set(member, in: group, lifetime: lifetime)
    } else if isMember {
      let lifetime = Lifetime(begins: effect)
      world.mutate {
        _ = $0.directory.memberships.append(GroupMembership(group: group, member: member, lifetime: lifetime))
      }
      index.set(member, in: group, lifetime: lifetime)
    }
  }

  /// The tokens of managed identities are kept for a day by the platform; others are renewed within the hour or so.
  private func membershipChange(of member: Principal.ID) -> PropagatingChange {
    world.principals[member].identityForm == nil ? .groupMembership : .managedIdentityGroupMembership
  }
}
