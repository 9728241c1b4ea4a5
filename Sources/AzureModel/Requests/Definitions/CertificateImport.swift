/// A certificate to import; its content does not matter to access.
package struct CertificateImport: Sendable {
  package let vault: String
  package let name: String

  package init(vault: String, name: String) {
    self.vault = vault
    self.name = name
  }
}
