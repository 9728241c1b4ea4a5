/// A user to appear in the directory.
package struct UserDefinition: Sendable {
  package let name: String

  /// nil means the tenant of the scenario.
  package let tenantId: String?

  package init(name: String, tenantId: String?) {
    self.name = name
    self.tenantId = tenantId
  }
}
