import AzureModel

/// A security group with its members.
struct GroupCreation: ControlPlaneOperation {
  let definition: GroupDefinition

  private var name: ResourceName { ResourceName(.group, definition.name) }
  var action: ControlOperation? { nil }

  func resourceID(in world: World) -> String { "" }

  func apply(to state: inout SimulationState) {
    let known = state.world.isInDirectory(name) ? state.world.group(definition.name) : nil
    let group =
      known
      ?? state.world.addPrincipal(
        .group, name: definition.name, tenantId: state.world.tenantId,
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
    guard let group = state.world.group(change.group), state.world.principals[group].exists else { return }
    state.set(change.member, in: group, isMember: change.isMember)
  }
}

extension SimulationState {
  /// Changes a membership; tokens that were issued before know nothing of it.
  fileprivate mutating func set(_ memberId: String, in group: Principal.ID, isMember: Bool) {
    guard let member = world.principal(objectId: memberId) else { return }
    let memberships = world.memberships
    if let known = memberships.ids.last(where: { memberships[$0].group == group && memberships[$0].member == member }) {
      guard (memberships[known].lifetime.ends == nil) != isMember else { return }
      set(known, isMember: isMember)
    } else if isMember {
      let row = GroupMembership(group: group, member: member, lifetime: .settled, identityLifetime: .settled)
      let id = world.mutate { $0.directory.memberships.append(row) }
      set(id, isMember: true)
    }
  }

  /// Ends every membership in a group that is deleted, and its own in others; tokens of before still name it.
  mutating func dissolve(_ group: Principal.ID) {
    let memberships = world.memberships
    for id in memberships.ids {
      let membership = memberships[id]
      guard membership.group == group || membership.member == group, membership.lifetime.ends == nil else { continue }
      set(id, isMember: false)
    }
  }

  /// Begins a membership or ends it. The tokens of managed identities are kept for a day by the platform, also where a
  /// group that they are in joins another; those of others are renewed within the hour or so.
  private mutating func set(_ id: GroupMembership.ID, isMember: Bool) {
    var membership = world.memberships[id]
    let effect = effect(of: .groupMembership)
    let slowEffect = self.effect(of: .managedIdentityGroupMembership)
    if isMember {
      // Who comes back keeps nothing of the time before.
      membership.lifetime = Lifetime(begins: effect)
      membership.identityLifetime = Lifetime(begins: slowEffect)
    } else {
      membership.lifetime.ends = effect
      membership.identityLifetime.ends = slowEffect
    }
    world.mutate { $0.directory.memberships[id] = membership }
    index.set(
      membership.member, in: membership.group, lifetime: membership.lifetime,
      identityLifetime: membership.identityLifetime,
      isIdentity: world.principals[membership.member].identityForm != nil)
  }
}
