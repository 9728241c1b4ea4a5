/// A role to give to a principal at a scope.
package struct RoleAssignmentDefinition: Sendable {
  /// A scope as a scenario names it.
  package enum ScopeName: Hashable, Sendable {
    case subscription
    case resourceGroup
    case resource(ResourceName)
    case object(vault: String, VaultObjectKind, String)
  }

  /// The GUID of the role.
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
