/// A deny assignment to create or change.
package struct DenyAssignmentDefinition: Sendable {
  package let name: String
  package let scope: ScopeName
  package let permissions: RoleDefinition.Permissions

  /// Object ids; nil for everyone.
  package let principalIds: [String]?
  package let excludedPrincipalIds: [String]
  package let doNotApplyToChildScopes: Bool
  package let isSystemProtected: Bool

  package init(
    name: String, scope: ScopeName, permissions: RoleDefinition.Permissions, principalIds: [String]?,
    excludedPrincipalIds: [String], doNotApplyToChildScopes: Bool, isSystemProtected: Bool
  ) {
    self.name = name
    self.scope = scope
    self.permissions = permissions
    self.principalIds = principalIds
    self.excludedPrincipalIds = excludedPrincipalIds
    self.doNotApplyToChildScopes = doNotApplyToChildScopes
    self.isSystemProtected = isSystemProtected
  }
}
