/// A custom role to create or change.
package struct CustomRoleDefinition: Sendable {
  package let name: String

  /// The GUID of the definition, in lower case; nil where the client makes one or knows that of the role.
  package let id: String?
  package let description: String
  package let permissions: [RoleDefinition.Permissions]

  /// The scopes at which it may be assigned; what no step can name is kept as text.
  package let assignableScopes: [AssignableScope]

  /// One entry of the list.
  package enum AssignableScope: Hashable, Sendable {
    case named(ScopeName)

    /// Something else, for instance a wildcard, which Azure refuses.
    case text(String)
  }

  package init(
    name: String, id: String? = nil, description: String, permissions: [RoleDefinition.Permissions],
    assignableScopes: [AssignableScope]
  ) {
    self.name = name
    self.id = id
    self.description = description
    self.permissions = permissions
    self.assignableScopes = assignableScopes
  }
}
