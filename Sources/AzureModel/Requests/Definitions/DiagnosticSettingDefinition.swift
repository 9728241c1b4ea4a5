/// A diagnostic setting of a vault; where the logs go does not matter to what they hold.
package struct DiagnosticSettingDefinition: Sendable {
  package let name: String
  package let vault: String
  package let sendsAuditEvents: Bool

  package init(name: String, vault: String, sendsAuditEvents: Bool) {
    self.name = name
    self.vault = vault
    self.sendsAuditEvents = sendsAuditEvents
  }
}
