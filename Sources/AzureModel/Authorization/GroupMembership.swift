/// Somebody, or a group, being in a group.
package struct GroupMembership: Sendable {
  package typealias ID = AzureModel.ID<GroupMembership>

  package let group: Principal.ID
  package let member: Principal.ID
  package var lifetime: Lifetime

  package init(group: Principal.ID, member: Principal.ID, lifetime: Lifetime) {
    self.group = group
    self.member = member
    self.lifetime = lifetime
  }
}
