/// A role to give to a principal at a scope.
package struct RoleAssignmentDefinition: Sendable {
  /// The name or GUID of the role.
  package let roleID: String

  /// The object id of the principal; while `assignee` has not been looked up, what was written there.
  package var principalId: String

  /// Whom the client is told to look up in the directory: an object id, an application id or the name of a user.
  package var assignee: String?
  package let scope: ScopeName

  /// What the caller says the principal is, so that the directory need not be asked; nil for nothing said.
  package var principalType: PrincipalType?

  /// The GUID that the caller gives the assignment; nil lets the client make one.
  package var name: String?
  package var condition: RoleCondition?

  /// How long it is active, counted from now; nil for good.
  package var duration: Delay?

  package init(roleID: String, principalId: String, scope: ScopeName) {
    self.roleID = roleID
    self.principalId = principalId
    self.scope = scope
  }
}
