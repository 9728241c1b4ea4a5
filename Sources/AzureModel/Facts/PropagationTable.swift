/// How long a change takes until Azure acts on it.
package struct PropagationRow: Sendable {
  package let change: PropagatingChange

  /// From at once to this long; nil where no source says how long at most.
  package let latest: Delay?
  package let confidence: Confidence
  package let source: Source
}

/// Changes that do not act at once, and some that are documented to.
package enum PropagatingChange: String, Hashable, Sendable, CaseIterable {
  case roleAssignment = "role assignment"
  case roleDefinition = "role definition"
  case dataRoleAtManagementGroup = "role with data actions at a management group"
  case managementGroupHierarchy = "management group hierarchy"
  case managedIdentityGroupMembership = "group membership of a managed identity"
  case groupMembership = "group membership of a user or service principal"
  case roleActivation = "activation or expiry of an eligible role"
  case denyAssignment = "deny assignment"
  case accessPolicy = "access policy"
  case newPrincipal = "new principal in the directory"
  case deletedPrincipal = "tokens of a deleted user or service principal"

  /// Until a resource of the same name can have a system-assigned identity again.
  case deletedSystemAssignedIdentity = "system-assigned identity of a deleted resource"
  case deletedManagedIdentity = "tokens of a deleted managed identity"

  /// From the call to the log that can be queried.
  case auditEvent = "audit event"
  case policyAssignment = "policy assignment"
  case virtualNetworkRule = "virtual network rule of a vault"
  case serviceEndpoint = "service endpoint of a subnet"
  case vaultFirewall = "other firewall setting of a vault"
  case privateName = "private name resolution"
}

package enum PropagationTable {
  private static let troubleshooting = Source.azureDocs("articles/role-based-access-control/troubleshooting.md")

  package static let rows: [PropagationRow] = [
    PropagationRow(
      change: .roleAssignment, latest: Delay(minutes: 10), confidence: .documented, source: troubleshooting),
    // Refusals name role definitions beside role assignments; no page gives them a figure of their own.
    PropagationRow(
      change: .roleDefinition, latest: Delay(minutes: 10), confidence: .inferred, source: troubleshooting),
    // "Several hours" is all that is said.
    PropagationRow(
      change: .dataRoleAtManagementGroup, latest: nil, confidence: .documented, source: troubleshooting),
    PropagationRow(
      change: .managementGroupHierarchy, latest: Delay(minutes: 10), confidence: .documented, source: troubleshooting),
    PropagationRow(
      change: .managedIdentityGroupMembership, latest: Delay(minutes: 24 * 60), confidence: .documented,
      source: .entraDocs("managed-identity-best-practice-recommendations.md")),
    // A token names the groups of the moment at which it was issued, and lives 60 to 90 minutes by default.
    PropagationRow(
      change: .groupMembership, latest: Delay(minutes: 90), confidence: .inferred,
      source: Source("https://learn.microsoft.com/entra/identity-platform/configurable-token-lifetimes")),
    // The assignment itself comes and goes within seconds; that the data plane follows as it does for other assignments
    // is inferred.
    PropagationRow(
      change: .roleActivation, latest: Delay(minutes: 10), confidence: .inferred,
      source: Source(
        "https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-activate-your-roles"
      )),
    // Refusals speak of role and deny assignments in one breath; no page gives deny assignments a figure of their own.
    PropagationRow(change: .denyAssignment, latest: Delay(minutes: 10), confidence: .inferred, source: troubleshooting),
    PropagationRow(
      change: .accessPolicy, latest: .zero, confidence: .documented,
      source: .keyVaultDocs("general/rbac-migration.md")),
    // "Immediately" after the creation is what the page says; official tools wait five seconds and try again.
    PropagationRow(
      change: .newPrincipal, latest: Delay(seconds: 5), confidence: .inferred,
      source: Source(
        "https://github.com/Azure/azure-cli/blob/dev/src/azure-cli/azure/cli/command_modules/role/custom.py")),
    PropagationRow(
      change: .deletedPrincipal, latest: Delay(minutes: 90), confidence: .inferred,
      source: .entraDocs("managed-identities-faq.md")),
    PropagationRow(
      change: .deletedManagedIdentity, latest: Delay(minutes: 24 * 60), confidence: .inferred,
      source: .entraDocs("managed-identities-faq.md")),
    // Guides wait two and a half minutes before they make the resource again; no page gives a figure.
    PropagationRow(
      change: .deletedSystemAssignedIdentity, latest: Delay(minutes: 3), confidence: .observed,
      source: .issue("Azure/azure-functions-on-container-apps", 97)),
    PropagationRow(
      change: .auditEvent, latest: Delay(minutes: 10), confidence: .documented,
      source: .keyVaultDocs("general/logging.md")),
    // The page says around five minutes; the same for an assignment that is changed.
    PropagationRow(
      change: .policyAssignment, latest: Delay(minutes: 5), confidence: .documented,
      source: .azureDocs("articles/governance/policy/how-to/get-compliance-data.md")),
    // The portal warns so when it adds a subnet with its service endpoint.
    PropagationRow(
      change: .virtualNetworkRule, latest: Delay(minutes: 15), confidence: .documented,
      source: .keyVaultDocs("general/network-security.md")),
    PropagationRow(
      change: .serviceEndpoint, latest: Delay(minutes: 15), confidence: .documented,
      source: .keyVaultDocs("general/network-security.md")),
    // No page gives a figure; what is seen is seconds to a few minutes.
    PropagationRow(
      change: .vaultFirewall, latest: Delay(minutes: 5), confidence: .inferred,
      source: .keyVaultDocs("general/network-security.md")),
    // As long as a record may be kept by whoever asked for it: ten minutes at most are advised.
    PropagationRow(
      change: .privateName, latest: Delay(minutes: 10), confidence: .inferred,
      source: .keyVaultDocs("general/private-link-diagnostics.md")),
  ]

  /// The row of a change; every change has one.
  package static func row(_ change: PropagatingChange) -> PropagationRow? { rows.first { $0.change == change } }

  /// The window of a change that is written at an instant.
  package static func effect(of change: PropagatingChange, writtenAt instant: Instant) -> Effect {
    let latest = row(change).flatMap(\.latest)
    return Effect(earliest: instant, latest: latest.map { instant + $0 } ?? .never)
  }
}
