/// Operations that are refused to principals at a scope, whatever roles they hold.
package struct DenyAssignment: Sendable {
  package typealias ID = AzureModel.ID<DenyAssignment>

  /// Whom it names.
  package enum Principals: Hashable, Sendable {
    /// Everybody, written as the principal with the zero GUID.
    case everyone
    case only([Principal.ID])
  }

  /// The GUID of the assignment.
  package let id: String

  /// The display name, unique within a scope.
  package let name: String
  package let scope: Scope.ID
  package let permissions: RoleDefinition.Permissions
  package let principals: Principals
  package let excludedPrincipals: [Principal.ID]
  package let doNotApplyToChildScopes: Bool

  /// Made by Azure itself, for a managed application or a deployment stack; users can neither change nor delete it.
  package let isSystemProtected: Bool
  package var exists = true
  package var lifetime: Lifetime

  package init(
    id: String, name: String, scope: Scope.ID, permissions: RoleDefinition.Permissions, principals: Principals,
    excludedPrincipals: [Principal.ID], doNotApplyToChildScopes: Bool, isSystemProtected: Bool, lifetime: Lifetime
  ) {
    self.id = id
    self.name = name
    self.scope = scope
    self.permissions = permissions
    self.principals = principals
    self.excludedPrincipals = excludedPrincipals
    self.doNotApplyToChildScopes = doNotApplyToChildScopes
    self.isSystemProtected = isSystemProtected
    self.lifetime = lifetime
  }
}
