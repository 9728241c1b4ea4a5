/// Somebody, or a group, to be taken into a group or out of it.
package struct MembershipChange: Sendable {
  package let group: String

  /// The object id of the member.
  package let member: String
  package let isMember: Bool

  package init(group: String, member: String, isMember: Bool) {
    self.group = group
    self.member = member
    self.isMember = isMember
  }
}
