extension RuleTable {
  static let controlPlane: [RuleRow] = [
    RuleRow(
      "validation.value-not-yet-known", .control, .validation,
      "A value that Azure creates with a resource, such as the principal id of a system-assigned identity, cannot be used before the resource exists with it",
      confidence: .documented,
      sources: [
        .entraDocs("managed-identity-best-practice-recommendations.md"), .issue("MicrosoftDocs/azure-docs", 93950),
      ]),
    RuleRow(
      "validation.resource-exists", .control, .validation,
      "An update, or a step that works on a resource, needs that resource to exist",
      confidence: .documented, sources: [.keyVaultDocs("general/common-error-codes.md")]),
    RuleRow(
      "validation.vault-name", .control, .validation,
      "A vault name has 3 to 24 letters, digits and single hyphens, begins with a letter and ends with a letter or digit",
      confidence: .documented, sources: [.keyVaultDocs("general/about-keys-secrets-certificates.md")]),
    RuleRow(
      "validation.api-management-name", .control, .validation,
      "An API Management name has 1 to 50 letters, digits and hyphens, begins with a letter and ends with a letter or digit",
      confidence: .documented, sources: [.templateReference("microsoft.apimanagement/service")]),
    RuleRow(
      "validation.private-address-in-ip-rules", .control, .validation,
      "The firewall of a vault refuses IP rules in the private ranges 10/8, 172.16/12 and 192.168/16",
      confidence: .documented,
      sources: [.keyVaultDocs("general/network-security.md"), .issue("Azure/azure-powershell", 11471)]),
    RuleRow(
      "validation.certificate-origin", .control, .validation,
      "A custom hostname of API Management needs its certificate from exactly one place: inline or from Key Vault",
      confidence: .observed,
      sources: [
        .issue("hashicorp/terraform-provider-azurerm", 5874), .issue("hashicorp/terraform-provider-azurerm", 11290),
      ]),
    RuleRow(
      "validation.default-hostname-certificate", .control, .validation,
      "The built-in azure-api.net hostname of API Management takes no certificate of one's own",
      confidence: .observed, sources: [.issue("Azure/azure-rest-api-specs", 9267)]),
    RuleRow(
      "validation.secret-uri", .control, .validation,
      "API Management accepts only the secret URI of a Key Vault certificate, not its certificate or key URI",
      confidence: .observed, sources: [.issue("hashicorp/terraform-provider-azurerm", 3635)]),
    RuleRow(
      "validation.virtual-network-tier", .control, .validation,
      "Only the Developer, Premium and PremiumV2 tiers of API Management can be injected into a virtual network",
      confidence: .documented,
      sources: [Source("https://learn.microsoft.com/azure/api-management/api-management-features")]),
    RuleRow(
      "validation.virtual-network-region", .control, .validation,
      "API Management is injected only into a subnet of its own region",
      confidence: .documented,
      sources: [Source("https://learn.microsoft.com/azure/api-management/virtual-network-injection-resources")]),
    RuleRow(
      "validation.managed-certificate-suspended", .control, .validation,
      "New managed certificates for API Management hostnames cannot be created while their creation is suspended",
      confidence: .documented,
      sources: [
        .azureDocs(
          "articles/api-management/breaking-changes/managed-certificates-suspension-august-2025.md")
      ],
      validity: Validity(since: Day("2025-08-15"), until: Day("2026-10-30"))),
    RuleRow(
      "authorization.control-plane-role", .control, .authorization,
      "A control-plane call is allowed when a role assignment at or above the resource grants the action",
      confidence: .documented, sources: [.azureDocs("articles/role-based-access-control/overview.md")]),
    RuleRow(
      "authorization.no-control-plane-role", .control, .authorization,
      "Without a role assignment that grants the action the control plane refuses",
      confidence: .documented, sources: [.azureDocs("articles/role-based-access-control/troubleshooting.md")]),
    RuleRow(
      "linked-authorization.linked-action", .control, .linkedAuthorization,
      "Naming another resource, a subnet in a vault's rules or a user-assigned identity, needs a permission on that resource too",
      confidence: .documented,
      sources: [
        .entraDocs("managed-identities-faq.md"),
        .azureDocs("articles/virtual-network/virtual-network-service-endpoints-overview.md"),
      ]),
    RuleRow(
      "azure-policy.deny", .control, .azurePolicy,
      "A write of a vault that matches an assigned policy with the effect deny is refused before it reaches Key Vault, whoever writes",
      confidence: .documented,
      sources: [
        .azureDocs("articles/governance/policy/concepts/effect-deny.md"),
        .keyVaultDocs("general/troubleshoot-azure-policy-for-key-vault.md"),
      ]),
    RuleRow(
      "conflict.role-assignment-exists", .control, .conflict,
      "The same principal, role and scope cannot be assigned twice",
      confidence: .documented, sources: [.azureDocs("articles/role-based-access-control/conditions-faq.md")]),
    RuleRow(
      "limit.vault-network-rules", .control, .limit,
      "A vault takes up to 1000 IPv4 rules and 200 virtual network rules",
      confidence: .documented, sources: [.keyVaultDocs("general/network-security.md")]),
    RuleRow(
      "limit.user-assigned-identities", .control, .limit,
      "API Management takes up to 10 user-assigned identities",
      confidence: .documented,
      sources: [.azureDocs("articles/api-management/api-management-howto-use-managed-service-identity.md")]),
    RuleRow(
      "provider.service-endpoint-missing", .control, .provider,
      "A subnet can be listed in a vault's rules only when it has the Microsoft.KeyVault service endpoint",
      confidence: .observed,
      sources: [.issue("Azure/avdaccelerator", 818), .issue("hashicorp/terraform-provider-azurerm", 11759)]),
    RuleRow(
      "provider.permission-model", .control, .provider,
      "Whether changing a vault's permission model needs the permission to assign roles beside that to write the vault: two pages and reports say it does, a third page that it does not outside the portal",
      confidence: .documented,
      sources: [
        .keyVaultDocs("general/rbac-guide.md"), .keyVaultDocs("general/access-control-default.md"),
        .issue("Azure/bicep", 13541),
      ]),
    RuleRow(
      "provider.identity-in-use", .control, .provider,
      "An identity cannot be taken from API Management while a custom hostname reads its certificate from Key Vault with it",
      confidence: .documented,
      sources: [.azureDocs("articles/api-management/api-management-howto-use-managed-service-identity.md")]),
    RuleRow(
      "provider.principal-not-found", .control, .provider,
      "A role can be assigned only to a principal that the directory knows",
      confidence: .documented, sources: [.azureDocs("articles/role-based-access-control/troubleshooting.md")]),
  ]
}
