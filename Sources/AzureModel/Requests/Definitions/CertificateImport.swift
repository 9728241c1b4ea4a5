/// A certificate to import; of its content only what access depends on is said.
package struct CertificateImport: Sendable {
  package let vault: String
  package let name: String
  package let content: VaultObjectContent

  package init(vault: String, name: String, content: VaultObjectContent = VaultObjectContent()) {
    self.vault = vault
    self.name = name
    self.content = content
  }
}
