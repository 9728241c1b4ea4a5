/// A table of a workspace in which queries find the audit events of vaults.
package enum LogTable: String, Hashable, Sendable, CaseIterable {
  /// The table that many services share, in which settings put events unless they say otherwise.
  case azureDiagnostics = "AzureDiagnostics"

  /// The table of Key Vault alone, for settings that say `Dedicated`.
  case auditLogs = "AZKVAuditLogs"

  /// Which table is whose, and the columns of each.
  package static let sources = [
    Source("https://learn.microsoft.com/azure/azure-monitor/reference/tables/azkvauditlogs"),
    Source("https://learn.microsoft.com/azure/azure-monitor/reference/tables/azurediagnostics"),
    .keyVaultDocs("general/monitor-key-vault.md"),
  ]
}

/// Where queries find the events of a vault.
package struct LogDestination: Hashable, Sendable {
  /// The name of the workspace in lower case; nil where nobody said which.
  package let workspace: String?
  package let table: LogTable

  package init(workspace: String?, table: LogTable) {
    self.workspace = workspace?.lowercased()
    self.table = table
  }

  /// Whether it may be the table of a workspace; every workspace where the destination names none.
  func isIn(_ wanted: String?) -> Bool {
    guard let wanted, let workspace else { return true }
    return workspace == wanted.lowercased()
  }
}
