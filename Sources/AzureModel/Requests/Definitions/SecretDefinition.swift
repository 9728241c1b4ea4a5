/// A secret to set; its value is never asked for.
package struct SecretDefinition: Sendable {
  package let vault: String
  package let name: String
  package let contentType: String?
  package let isEnabled: Bool
  package let notBefore: UnixTime?
  package let expires: UnixTime?

  package init(
    vault: String, name: String, contentType: String?, isEnabled: Bool, notBefore: UnixTime? = nil,
    expires: UnixTime? = nil
  ) {
    self.vault = vault
    self.name = name
    self.contentType = contentType
    self.isEnabled = isEnabled
    self.notBefore = notBefore
    self.expires = expires
  }
}
