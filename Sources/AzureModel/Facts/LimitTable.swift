/// What Azure takes so many of and no more.
package enum Limit: String, Hashable, Sendable, CaseIterable {
  case roleAssignmentsPerSubscription = "role assignments per subscription"
  case roleAssignmentsPerManagementGroup = "role assignments per management group"
  case customRolesPerTenant = "custom roles per tenant"
  case accessPoliciesPerVault = "access policies per vault"
  case privateEndpointsPerVault = "private endpoints per vault"
  case directoryObjects = "objects in a directory"
  case directoryObjectsWithDomain = "objects in a directory with a verified domain"
}

/// A limit as it is on some days.
package struct LimitRow: Sendable {
  package let limit: Limit

  /// So many are certainly taken.
  package let certain: Int

  /// More than so many are certainly refused; above `certain` where sources disagree, without end where none says.
  package let most: Int
  package let validity: Validity
  package let confidence: Confidence
  package let sources: [Source]

  /// The number, or both that are documented.
  package var title: String {
    certain == most ? String(most) : most == .max ? "\(certain), not confirmed" : "\(certain) or \(most)"
  }
}

package enum LimitTable {
  private static let limits = Source.azureDocs("articles/role-based-access-control/troubleshoot-limits.md")
  private static let customRoles = Source.azureDocs("articles/role-based-access-control/custom-roles.md")

  private static let directory = Source.microsoftDocs("entra-docs", "docs/includes/entra-service-limits-include.md")

  package static let rows: [LimitRow] = [
    LimitRow(
      limit: .roleAssignmentsPerSubscription, certain: 2_000, most: 2_000,
      validity: Validity(until: Day("2021-11-09")), confidence: .documented,
      sources: [.issue("MicrosoftDocs/azure-docs", 54316)]),
    // From that day on some subscriptions showed the one figure and some the other.
    LimitRow(
      limit: .roleAssignmentsPerSubscription, certain: 2_000, most: 4_000,
      validity: Validity(since: Day("2021-11-09"), until: Day("2024-01-01")), confidence: .observed,
      sources: [
        .issue("MicrosoftDocs/azure-docs", 83640), .issue("MicrosoftDocs/azure-docs", 83753),
        .issue("MicrosoftDocs/azure-docs", 83764),
      ]),
    // A newer table of limits says 5000; neither page withdraws the other.
    LimitRow(
      limit: .roleAssignmentsPerSubscription, certain: 4_000, most: 5_000, validity: Validity(since: Day("2024-01-01")),
      confidence: .documented,
      sources: [
        limits, .azureDocs("articles/azure-resource-manager/management/azure-subscription-service-limits.md"),
      ]),
    LimitRow(
      limit: .roleAssignmentsPerManagementGroup, certain: 500, most: 500, validity: .always, confidence: .documented,
      sources: [limits]),
    LimitRow(
      limit: .customRolesPerTenant, certain: 5_000, most: 5_000, validity: .always, confidence: .documented,
      sources: [customRoles]),
    LimitRow(
      limit: .accessPoliciesPerVault, certain: 1_024, most: 1_024, validity: .always, confidence: .documented,
      sources: [.keyVaultDocs("general/assign-access-policy.md")]),
    // That limits are enforced since then is announced; the number stands in a page that was not to be had.
    LimitRow(
      limit: .privateEndpointsPerVault, certain: 64, most: .max, validity: Validity(since: Day("2026-03-01")),
      confidence: .inferred, sources: [.keyVaultDocs("general/whats-new.md")]),
    LimitRow(
      limit: .directoryObjects, certain: 50_000, most: 50_000, validity: .always, confidence: .documented,
      sources: [directory]),
    LimitRow(
      limit: .directoryObjectsWithDomain, certain: 300_000, most: 300_000, validity: .always, confidence: .documented,
      sources: [directory]),
  ]

  /// The row of a limit on a day.
  package static func row(_ limit: Limit, asOf day: Day) -> LimitRow? {
    rows.first { $0.limit == limit && $0.validity.contains(day) }
  }
}
