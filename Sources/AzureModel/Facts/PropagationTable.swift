/// How long a change takes until Azure acts on it.
package struct PropagationRow: Sendable {
  package let change: PropagatingChange

  /// From at once to this long.
  package let latest: Delay
  package let confidence: Confidence
  package let source: Source
}

/// Changes that do not act at once.
package enum PropagatingChange: String, Hashable, Sendable, CaseIterable {
  case roleAssignment = "role assignment"
  case accessPolicy = "access policy"

  /// From the call to the log that can be queried.
  case auditEvent = "audit event"
  case policyAssignment = "policy assignment"
}

package enum PropagationTable {
  package static let rows: [PropagationRow] = [
    PropagationRow(
      change: .roleAssignment, latest: Delay(minutes: 10), confidence: .documented,
      source: .azureDocs("articles/role-based-access-control/troubleshooting.md")),
    PropagationRow(
      change: .accessPolicy, latest: .zero, confidence: .documented,
      source: .keyVaultDocs("general/rbac-migration.md")),
    PropagationRow(
      change: .auditEvent, latest: Delay(minutes: 10), confidence: .documented,
      source: .keyVaultDocs("general/logging.md")),
    // The page says around five minutes; the same for an assignment that is changed.
    PropagationRow(
      change: .policyAssignment, latest: Delay(minutes: 5), confidence: .documented,
      source: .azureDocs("articles/governance/policy/how-to/get-compliance-data.md")),
  ]

  /// The window of a change that is written at an instant.
  package static func effect(of change: PropagatingChange, writtenAt instant: Instant) -> Effect {
    let latest = rows.first { $0.change == change }?.latest ?? .zero
    return Effect(earliest: instant, latest: instant + latest)
  }
}
