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
      "validation.api-version-retired", .control, .validation,
      "The control plane of Key Vault takes API versions from 2026-02-01 on only",
      confidence: .documented, sources: [.keyVaultDocs("general/access-control-default.md")],
      validity: Validity(since: Day("2027-02-27"))),
    RuleRow(
      "validation.az-set-policy", .control, .validation,
      "The Azure CLI refuses to set or delete an access policy on a vault with Azure RBAC",
      confidence: .observed, sources: [.issue("Azure/AKS-Construction", 123)]),
    RuleRow(
      "validation.custom-role-scopes", .control, .validation,
      "A custom role lists 1 to 2000 assignable scopes, at most one management group among them, and neither the root nor a wildcard",
      confidence: .documented, sources: [.azureDocs("articles/role-based-access-control/custom-roles.md")]),
    RuleRow(
      "validation.custom-role-texts", .control, .validation,
      "The name of a custom role has up to 512 characters and its description up to 2048",
      confidence: .documented, sources: [.azureDocs("articles/role-based-access-control/custom-roles.md")]),
    RuleRow(
      "validation.custom-role-assignable", .control, .validation,
      "A custom role can be assigned only at its assignable scopes and below them",
      confidence: .documented, sources: [.azureDocs("articles/role-based-access-control/role-definitions.md")]),
    RuleRow(
      "validation.data-actions-at-management-group", .control, .validation,
      "A custom role with data actions cannot be assigned at a management group",
      confidence: .documented, sources: [.azureDocs("articles/role-based-access-control/custom-roles.md")]),
    RuleRow(
      "validation.no-deny-assignments-by-users", .control, .validation,
      "Users cannot make deny assignments of their own",
      confidence: .documented, sources: [.azureDocs("articles/role-based-access-control/deny-assignments.md")],
      validity: Validity(until: Day("2026-01-01"))),
    RuleRow(
      "validation.deny-assignment-by-user", .control, .validation,
      "Users may deny control-plane writes, deletions and actions only, either to everyone but somebody or to exactly one user or application",
      confidence: .observed, sources: [.issue("Azure/azure-cli", 33109), .issue("Azure/azure-powershell", 29391)],
      validity: Validity(since: Day("2026-01-01"))),
    RuleRow(
      "validation.eligible-principal", .control, .validation,
      "Applications and managed identities cannot be eligible for a role",
      confidence: .documented, sources: [.azureDocs("articles/role-based-access-control/pim-integration.md")]),
    RuleRow(
      "validation.activation-needs-eligibility", .control, .validation,
      "Only a role that somebody is eligible for at that scope can be activated",
      confidence: .documented, sources: [.azureDocs("articles/role-based-access-control/pim-integration.md")]),
    RuleRow(
      "validation.activation-duration", .control, .validation,
      "A role is activated for no longer than its settings allow, 1 to 24 hours",
      confidence: .documented,
      sources: [
        Source(
          "https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-configure-role-settings"
        )
      ]),
    RuleRow(
      "validation.role-assignment-exists", .control, .validation,
      "Only a role assignment that exists can be removed",
      confidence: .inferred, sources: [.azureDocs("articles/role-based-access-control/role-assignments-remove.md")]),
    RuleRow(
      "validation.soft-deleted-vault-missing", .control, .validation,
      "Only a vault in the soft-deleted state can be recovered or purged",
      confidence: .observed,
      sources: [.issue("hashicorp/terraform-provider-azurerm", 12972), .issue("AzureCosmosDB/OmniVec", 24)]),
    RuleRow(
      "validation.purge-protection-false", .control, .validation,
      "enablePurgeProtection is true or left out; false is refused, on a new vault too",
      confidence: .documented, sources: [.templateReference("microsoft.keyvault/vaults")]),
    RuleRow(
      "validation.retention-range", .control, .validation,
      "A vault keeps what is deleted for 7 to 90 days",
      confidence: .documented, sources: [.keyVaultDocs("general/soft-delete-overview.md")]),
    RuleRow(
      "validation.soft-delete-required", .control, .validation,
      "A new vault cannot opt out of soft delete since February 2025",
      confidence: .documented,
      sources: [Source("https://learn.microsoft.com/azure/key-vault/general/soft-delete-change")],
      validity: Validity(since: Day("2025-02-01"))),
    RuleRow(
      "authorization.control-plane-deny-assignment", .control, .authorization,
      "A deny assignment refuses a control-plane action whatever roles the caller holds",
      confidence: .documented, sources: [.azureDocs("articles/role-based-access-control/deny-assignments.md")]),
    RuleRow(
      "authorization.control-plane-role", .control, .authorization,
      "A control-plane call is allowed when a role assignment at or above the resource grants the action",
      confidence: .documented, sources: [.azureDocs("articles/role-based-access-control/overview.md")]),
    RuleRow(
      "authorization.parameter-reference", .control, .authorization,
      "A deployment takes a secret as a parameter only for somebody who may deploy from the vault; permissions on secrets are not asked for",
      confidence: .documented,
      sources: [
        .azureDocs("articles/role-based-access-control/permissions/security.md"),
        Source("https://learn.microsoft.com/azure/azure-resource-manager/templates/key-vault-parameter"),
      ]),
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
      "conflict.role-assignment-name", .control, .conflict,
      "The name of a role assignment is unique in the tenant, and its principal, role and scope cannot be changed",
      confidence: .documented, sources: [.azureDocs("articles/role-based-access-control/troubleshooting.md")]),
    RuleRow(
      "conflict.last-owner", .control, .conflict,
      "The last Owner of a subscription cannot be removed, except by a Global Administrator",
      confidence: .documented, sources: [.azureDocs("articles/role-based-access-control/troubleshooting.md")]),
    RuleRow(
      "conflict.role-definition-in-use", .control, .conflict,
      "A custom role cannot be deleted while it is assigned",
      confidence: .documented, sources: [.azureDocs("articles/role-based-access-control/custom-roles.md")]),
    RuleRow(
      "conflict.deny-assignment-protected", .control, .conflict,
      "Deny assignments that Azure made for itself can neither be changed nor deleted by users",
      confidence: .documented, sources: [.azureDocs("articles/role-based-access-control/deny-assignments.md")]),
    RuleRow(
      "conflict.vault-soft-deleted", .control, .conflict,
      "A soft-deleted vault holds its name until it is recovered, purged, or its retention has passed",
      confidence: .documented,
      sources: [
        .keyVaultDocs("general/soft-delete-overview.md"), .issue("alan-turing-institute/data-safe-haven", 2523),
        .issue("Azure/azure-powershell", 15115),
      ]),
    RuleRow(
      "conflict.vault-object", .control, .conflict,
      "What Azure Resource Manager answers to writing a secret or key whose name a soft-deleted object holds, or the secret behind a certificate, no page says",
      confidence: .inferred, sources: [.templateReference("microsoft.keyvault/vaults/secrets")]),
    RuleRow(
      "limit.role-assignments", .control, .limit,
      "A subscription takes a fixed number of role assignments at its own scope and below, a management group 500",
      confidence: .documented, sources: [.azureDocs("articles/role-based-access-control/troubleshoot-limits.md")]),
    RuleRow(
      "limit.custom-roles", .control, .limit,
      "A tenant takes up to 5000 custom roles",
      confidence: .documented, sources: [.azureDocs("articles/role-based-access-control/custom-roles.md")]),
    RuleRow(
      "limit.access-policies", .control, .limit,
      "A vault takes up to 1024 access policy entries",
      confidence: .documented, sources: [.keyVaultDocs("general/assign-access-policy.md")]),
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
      "provider.access-policy-on-rbac-vault", .control, .provider,
      "Whether Azure Resource Manager takes an access policy for a vault with Azure RBAC, where it has no effect, or refuses it is not confirmed: a page counts such scripts among those that fail, the specification says only that policies are ignored",
      confidence: .documented,
      sources: [
        .keyVaultDocs("general/rbac-migration.md"), .templateReference("microsoft.keyvault/vaults/accesspolicies"),
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
    RuleRow(
      "provider.retention-fixed", .control, .provider,
      "The retention of a vault is set when it is made and cannot be changed",
      confidence: .documented, sources: [.keyVaultDocs("general/soft-delete-overview.md")]),
    RuleRow(
      "provider.soft-delete-irreversible", .control, .provider,
      "Soft delete cannot be turned off on a vault that has it",
      confidence: .documented, sources: [.keyVaultDocs("general/soft-delete-overview.md")]),
    RuleRow(
      "provider.vault-purge-protected", .control, .provider,
      "Under purge protection nobody can purge a deleted vault before its retention has passed",
      confidence: .documented,
      sources: [
        .keyVaultDocs("general/key-vault-recovery.md"), .issue("microsoft/AzureTRE", 1446),
        .issue("MicrosoftDocs/azure-docs", 55427),
      ]),
    RuleRow(
      "provider.template-deployment-disabled", .control, .provider,
      "A vault hands secrets to deployments only with enabledForTemplateDeployment",
      confidence: .documented,
      sources: [
        .templateReference("microsoft.keyvault/vaults"), .issue("MicrosoftDocs/azure-docs", 33341),
      ]),
    RuleRow(
      "provider.template-deployment-network", .control, .provider,
      "A deployment fetches a parameter as a trusted service: a firewall that is closed without bypass AzureServices keeps it out",
      confidence: .inferred, sources: [.keyVaultDocs("general/overview-vnet-service-endpoints.md")]),
    RuleRow(
      "provider.referenced-secret", .control, .provider,
      "The secret that a deployment takes as a parameter has to be there and enabled",
      confidence: .inferred, sources: [.issue("Azure/azure-powershell", 5324)]),
  ]
}
