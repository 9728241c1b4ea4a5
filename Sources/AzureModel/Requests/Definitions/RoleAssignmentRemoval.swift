/// A role assignment to take away, by what makes it unique.
package struct RoleAssignmentRemoval: Sendable {
  /// The name or GUID of the role.
  package let roleID: String

  /// The object id of the principal.
  package let principalId: String
  package let scope: ScopeName

  package init(roleID: String, principalId: String, scope: ScopeName) {
    self.roleID = roleID
    self.principalId = principalId
    self.scope = scope
  }
}
