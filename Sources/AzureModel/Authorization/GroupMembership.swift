/// Somebody, or a group, being in a group.
package struct GroupMembership: Sendable {
  package typealias ID = AzureModel.ID<GroupMembership>

  package let group: Principal.ID
  package let member: Principal.ID
  package var lifetime: Lifetime

  /// The same for the managed identities at or below the member: the platform keeps their tokens longer.
  package var identityLifetime: Lifetime

  package init(group: Principal.ID, member: Principal.ID, lifetime: Lifetime, identityLifetime: Lifetime) {
    self.group = group
    self.member = member
    self.lifetime = lifetime
    self.identityLifetime = identityLifetime
  }
}
