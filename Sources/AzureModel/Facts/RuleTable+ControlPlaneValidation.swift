extension RuleTable {
  /// What is asked of a request before anybody is asked whether it is allowed.
  static let controlPlaneValidation: [RuleRow] = [
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
      "validation.soft-deleted-api-management-missing", .control, .validation,
      "Only a soft-deleted API Management service can be restored or purged",
      confidence: .documented,
      sources: [
        .azureDocs("articles/api-management/soft-delete.md"), .issue("Azure/azure-service-operator", 3433),
      ]),
    RuleRow(
      "validation.api-management-name", .control, .validation,
      "An API Management name has 1 to 50 letters, digits and hyphens, begins with a letter and ends with a letter or digit",
      confidence: .documented, sources: [.templateReference("microsoft.apimanagement/service")]),
    RuleRow(
      "validation.api-management-capacity", .control, .validation,
      "The Consumption tier of API Management has no units, every other tier has at least one",
      confidence: .documented, sources: [.templateReference("microsoft.apimanagement/service")]),
    RuleRow(
      "validation.tier-feature", .control, .validation,
      "A tier of API Management takes only what it has: several gateway domains, other regions, zones, self-hosted gateways, workspaces, backups",
      confidence: .documented,
      sources: [Source("https://learn.microsoft.com/azure/api-management/api-management-features")]),
    RuleRow(
      "validation.hostname-endpoint-tier", .control, .validation,
      "The Consumption tier takes a custom domain for the gateway only, and only the classic tiers take one for management and source control",
      confidence: .documented,
      sources: [
        Source("https://learn.microsoft.com/azure/api-management/configure-custom-domain"),
        .templateReference("microsoft.apimanagement/service"),
      ]),
    RuleRow(
      "validation.wildcard-hostname", .control, .validation,
      "Every tier of API Management but Consumption takes wildcard domains",
      confidence: .documented,
      sources: [Source("https://learn.microsoft.com/azure/api-management/configure-custom-domain")]),
    RuleRow(
      "validation.managed-certificate-use", .control, .validation,
      "A managed certificate is for the gateway of an existing service and for a name below a root domain",
      confidence: .documented,
      sources: [Source("https://learn.microsoft.com/azure/api-management/configure-custom-domain")]),
    RuleRow(
      "validation.api-management-public-access", .control, .validation,
      "Public access to API Management cannot be disabled while it is created, nor without an approved private endpoint",
      confidence: .observed,
      sources: [
        .issue("Azure/azure-rest-api-specs", 24947), .templateReference("microsoft.apimanagement/service"),
      ]),
    RuleRow(
      "validation.network-mode-fixed", .control, .validation,
      "A PremiumV2 service can be injected into a network only when it is created, and does not change between injection and integration",
      confidence: .documented, sources: [.azureDocs("articles/api-management/inject-vnet-v2.md")]),
    RuleRow(
      "validation.api-management-subnet-size", .control, .validation,
      "The subnet of API Management is a /29 or larger with two addresses for each unit, in the second generation of tiers a /27 or larger",
      confidence: .documented,
      sources: [
        Source("https://learn.microsoft.com/azure/api-management/virtual-network-injection-resources"),
        .azureDocs("articles/api-management/inject-vnet-v2.md"),
        .azureDocs("articles/api-management/integrate-vnet-outbound.md"),
      ]),
    RuleRow(
      "validation.api-management-subnet-dedicated", .control, .validation,
      "A StandardV2 or PremiumV2 service has its subnet for itself",
      confidence: .documented,
      sources: [
        .azureDocs("articles/api-management/inject-vnet-v2.md"),
        .azureDocs("articles/api-management/integrate-vnet-outbound.md"),
      ]),
    RuleRow(
      "validation.api-management-subnet-delegation", .control, .validation,
      "The subnet of a classic API Management service is delegated to nobody, that of an injected PremiumV2 service to Microsoft.Web/hostingEnvironments, that of an integrated one to Microsoft.Web/serverFarms",
      confidence: .documented,
      sources: [
        Source("https://learn.microsoft.com/azure/api-management/virtual-network-injection-resources"),
        .azureDocs("articles/api-management/inject-vnet-v2.md"),
        .azureDocs("articles/api-management/integrate-vnet-outbound.md"),
      ]),
    RuleRow(
      "validation.certificate-by-thumbprint", .control, .validation,
      "A policy names a client certificate that comes from Key Vault by its id, not by its thumbprint",
      confidence: .observed, sources: [.issue("MicrosoftDocs/azure-docs", 71385)]),
    RuleRow(
      "validation.thumbprint-unknown", .control, .validation,
      "A thumbprint in a policy has to be that of a client certificate of the service",
      confidence: .observed, sources: [.issue("MLogdberg/APIManagementARMTemplateCreator", 63)]),
    RuleRow(
      "validation.managed-identity-name", .control, .validation,
      "The name of a user-assigned identity has 3 to 128 letters, digits, hyphens and underscores, and begins with a letter or digit",
      confidence: .documented,
      sources: [.azureDocs("articles/azure-resource-manager/management/resource-name-rules.md")]),
    RuleRow(
      "validation.identity-ids-sent-back", .control, .validation,
      "API Management refuses an identity block that sends back the principalId and clientId that Azure gave its user-assigned identities",
      confidence: .observed, sources: [.issue("hashicorp/terraform-provider-azurerm", 10335)]),
    RuleRow(
      "validation.assignee-lookup", .control, .validation,
      "A client that is given an assignee instead of an object id looks it up in the directory, which a service principal or managed identity may not read unless it was allowed to",
      confidence: .documented,
      sources: [
        .azureDocs("articles/role-based-access-control/troubleshooting.md"),
        Source("https://github.com/Azure/azure-cli/tree/dev/src/azure-cli/azure/cli/command_modules/role"),
      ]),
    RuleRow(
      "validation.private-address-in-ip-rules", .control, .validation,
      "The firewall of a vault refuses IP rules in the private ranges 10/8, 172.16/12 and 192.168/16",
      confidence: .documented,
      sources: [.keyVaultDocs("general/network-security.md"), .issue("Azure/azure-powershell", 11471)]),
    RuleRow(
      "validation.private-endpoint-group", .control, .validation,
      "A private endpoint of a vault leads to its one sub-resource, vault",
      confidence: .documented, sources: [.keyVaultDocs("general/private-link-service.md")]),
    RuleRow(
      "validation.private-endpoint-region", .control, .validation,
      "A private endpoint lies in the region of its virtual network; the vault may be in another",
      confidence: .documented, sources: [.keyVaultDocs("general/private-link-service.md")]),
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
      "Only the Developer, Premium and PremiumV2 tiers of API Management can be injected into a virtual network, and only StandardV2 and PremiumV2 integrated with one",
      confidence: .documented,
      sources: [Source("https://learn.microsoft.com/azure/api-management/api-management-features")]),
    RuleRow(
      "validation.tier-reads-no-vault", .control, .validation,
      "Some services read a vault only in their higher tiers",
      confidence: .documented,
      sources: [
        .azureDocs("articles/service-bus-messaging/configure-customer-managed-key.md"),
        .azureDocs("articles/event-hubs/configure-customer-managed-key.md"),
        .azureDocs("articles/application-gateway/key-vault-certs.md"),
      ]),
    RuleRow(
      "validation.virtual-network-region", .control, .validation,
      "API Management is injected only into a subnet of its own region",
      confidence: .documented,
      sources: [Source("https://learn.microsoft.com/azure/api-management/virtual-network-injection-resources")]),
    RuleRow(
      "validation.virtual-network-subscription", .control, .validation,
      "API Management is injected only into a network of its own subscription, and integrated only with one",
      confidence: .documented,
      sources: [
        Source("https://learn.microsoft.com/azure/api-management/virtual-network-injection-resources"),
        .azureDocs("articles/api-management/inject-vnet-v2.md"),
        .azureDocs("articles/api-management/integrate-vnet-outbound.md"),
      ]),
    RuleRow(
      "validation.public-ip-address-use", .control, .validation,
      "Only an injected service of the Developer or Premium tier takes a public address of one's own, one of the Standard SKU",
      confidence: .documented,
      sources: [
        .templateReference("microsoft.apimanagement/service"),
        Source("https://learn.microsoft.com/azure/api-management/virtual-network-injection-resources"),
      ]),
    RuleRow(
      "validation.public-ip-address-place", .control, .validation,
      "The public address of an API Management service lies in the region and the subscription of the service",
      confidence: .documented,
      sources: [Source("https://learn.microsoft.com/azure/api-management/virtual-network-injection-resources")]),
    RuleRow(
      "validation.public-ip-address-reused", .control, .validation,
      "An API Management service that goes to another subnet or changes between the external and the internal mode needs another public address than before",
      confidence: .documented,
      sources: [.azureDocs("articles/api-management/api-management-howto-ip-addresses.md")]),
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
      "validation.delegated-role", .control, .validation,
      "Azure Lighthouse delegates built-in roles only, none with data actions and not Owner",
      confidence: .documented, sources: [.azureDocs("articles/lighthouse/concepts/tenants-users-roles.md")]),
    RuleRow(
      "validation.delegation-scope", .control, .validation,
      "Azure Lighthouse delegates subscriptions and resource groups, nothing above or below them",
      confidence: .documented, sources: [.azureDocs("articles/lighthouse/concepts/tenants-users-roles.md")]),
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
  ]
}
