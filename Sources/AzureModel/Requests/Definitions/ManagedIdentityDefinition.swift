/// A user-assigned identity to create.
package struct ManagedIdentityDefinition: Sendable {
  package let name: String

  package init(name: String) {
    self.name = name
  }
}
