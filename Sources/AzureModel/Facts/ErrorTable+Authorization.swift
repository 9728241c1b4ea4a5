extension ErrorTable {
  /// Refusals about which only so much is known that there is one.
  static let authorization: [ErrorRow] = [
    // Clients show the status with words of their own.
    ErrorRow(
      "app-configuration.forbidden", status: 403, code: nil, innerCode: nil, nil, confidence: .observed,
      sources: [.issue("Azure/AppConfiguration", 295), .issue("Azure/AppConfiguration", 768)]),
    ErrorRow(
      "entra.no-token", status: nil, code: nil, innerCode: nil, nil, confidence: .documented,
      sources: [.entraDocs("managed-identities-faq.md")]),
    ErrorRow(
      "arm.role-definition-not-valid", status: 400, code: nil, innerCode: nil, nil, confidence: .inferred,
      sources: [.azureDocs("articles/role-based-access-control/custom-roles.md")]),
    ErrorRow(
      "arm.role-definition-limit", status: nil, code: nil, innerCode: nil, nil, confidence: .documented,
      sources: [.azureDocs("articles/role-based-access-control/troubleshoot-limits.md")]),
    ErrorRow(
      "arm.role-not-assignable", status: 400, code: nil, innerCode: nil, nil, confidence: .inferred,
      sources: [.azureDocs("articles/role-based-access-control/custom-roles.md")]),
    ErrorRow(
      "arm.deny-assignment-not-valid", status: nil, code: nil, innerCode: nil, nil, confidence: .observed,
      sources: [.issue("Azure/azure-cli", 33109)]),
    ErrorRow(
      "arm.delegation-not-valid", status: nil, code: nil, innerCode: nil, nil, confidence: .documented,
      sources: [.azureDocs("articles/lighthouse/concepts/tenants-users-roles.md")]),
    ErrorRow(
      "arm.too-many-access-policies", status: nil, code: nil, innerCode: nil, nil, confidence: .documented,
      sources: [.keyVaultDocs("general/assign-access-policy.md")]),
    ErrorRow(
      "arm.api-version-retired", status: nil, code: nil, innerCode: nil, nil, confidence: .documented,
      sources: [.keyVaultDocs("general/access-control-default.md")]),
    ErrorRow(
      "pim.not-eligible", status: nil, code: nil, innerCode: nil, nil, confidence: .documented,
      sources: [.azureDocs("articles/role-based-access-control/pim-integration.md")]),
    ErrorRow(
      "pim.duration-too-long", status: nil, code: nil, innerCode: nil, nil, confidence: .documented,
      sources: [
        Source(
          "https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-configure-role-settings"
        )
      ]),
  ]
}
