/// Where a vault sends its logs, and whether its audit events are among them.
package struct DiagnosticSetting: Sendable {
  package typealias ID = AzureModel.ID<DiagnosticSetting>

  /// Unique among the settings of a vault, compared without case.
  package let name: String
  package let vault: Vault.ID

  /// Whether the category AuditEvent is sent, by itself or in a group.
  package let sendsAuditEvents: Bool

  /// Where queries find what it sends; nil where it sends to no workspace.
  package let destination: LogDestination?

  package init(name: String, vault: Vault.ID, sendsAuditEvents: Bool, destination: LogDestination?) {
    self.destination = destination
    self.name = name
    self.vault = vault
    self.sendsAuditEvents = sendsAuditEvents
  }
}

/// A category of logs that a vault can send.
package enum VaultLogCategory: String, Hashable, Sendable, CaseIterable {
  case auditEvent = "AuditEvent"
  case azurePolicyEvaluationDetails = "AzurePolicyEvaluationDetails"
}

/// A group of categories; both hold the audit events of a vault.
package enum LogCategoryGroup: String, Hashable, Sendable, CaseIterable {
  case audit
  case allLogs
}
