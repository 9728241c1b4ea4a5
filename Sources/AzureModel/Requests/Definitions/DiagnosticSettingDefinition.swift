/// A diagnostic setting of a vault as a request sends it.
package struct DiagnosticSettingDefinition: Sendable {
  package let name: String
  package let vault: String
  package let sendsAuditEvents: Bool

  /// Where queries find what it sends; nil where it sends to no workspace.
  package let destination: LogDestination?

  package init(
    name: String, vault: String, sendsAuditEvents: Bool,
    destination: LogDestination? = LogDestination(workspace: nil, table: .azureDiagnostics)
  ) {
    self.destination = destination
    self.name = name
    self.vault = vault
    self.sendsAuditEvents = sendsAuditEvents
  }
}
