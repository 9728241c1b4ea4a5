/// An application to appear in the directory, with the service principal that acts for it.
package struct ServicePrincipalDefinition: Sendable {
  package let name: String

  /// The application id where it is known before; nil lets the directory invent one.
  package let appId: String?

  /// Whether it may look others up in the directory.
  package let readsDirectory: Bool

  /// The tenant that it is in; nil for the scenario's own.
  package let tenantId: String?

  package init(name: String, appId: String? = nil, readsDirectory: Bool = false, tenantId: String? = nil) {
    self.name = name
    self.appId = appId
    self.readsDirectory = readsDirectory
    self.tenantId = tenantId
  }
}
