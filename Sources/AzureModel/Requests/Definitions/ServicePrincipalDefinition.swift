/// An application to appear in the directory, with the service principal that acts for it.
package struct ServicePrincipalDefinition: Sendable {
  package let name: String

  package init(name: String) {
    self.name = name
  }
}
