extension RuleTable {
  static let controlPlane: [RuleRow] =
    controlPlaneValidation + [
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
        "Naming another resource, a subnet in a vault's rules, a user-assigned identity, what is attached to a subnet or a gateway, a private DNS zone or another network, needs a permission on that resource too",
        confidence: .documented,
        sources: [
          .entraDocs("managed-identities-faq.md"),
          .azureDocs("articles/virtual-network/virtual-network-service-endpoints-overview.md"),
          .azureDocs("articles/role-based-access-control/permissions/networking.md"),
          .azureDocs("articles/virtual-network/virtual-network-manage-peering.md"),
          .issue("Azure/Azure-Landing-Zones", 3625),
        ]),
      RuleRow(
        "linked-authorization.identity-sent-again", .control, .linkedAuthorization,
        "A client that writes a resource whole sends its user-assigned identities again, so that any change needs the permission to assign them",
        confidence: .observed,
        sources: [.issue("Azure/terraform-provider-azapi", 1030), .entraDocs("managed-identities-faq.md")]),
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
        "conflict.role-name", .control, .conflict,
        "The name of a custom role is unique in the tenant, so that a definition with another GUID cannot have it",
        confidence: .documented,
        sources: [
          .azureDocs("articles/role-based-access-control/custom-roles.md"), .issue("MicrosoftDocs/azure-docs", 60446),
        ]),
      RuleRow(
        "conflict.connection-dead", .control, .conflict,
        "A private endpoint connection that was rejected or disconnected cannot be approved: the endpoint has to be made anew",
        confidence: .documented,
        sources: [
          .keyVaultDocs("general/private-link-service.md"), .keyVaultDocs("general/private-link-diagnostics.md"),
        ]),
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
        "conflict.vault-name-taken", .control, .conflict,
        "The name of a vault is unique in the whole cloud: a write into another resource group or subscription than that of the vault with this name is refused",
        confidence: .documented,
        sources: [.keyVaultDocs("general/common-error-codes.md"), .issue("Azure/azure-powershell", 15115)]),
      RuleRow(
        "conflict.vault-object", .control, .conflict,
        "What Azure Resource Manager answers to writing a secret or key whose name a soft-deleted object holds, or the secret behind a certificate, no page says",
        confidence: .inferred, sources: [.templateReference("microsoft.keyvault/vaults/secrets")]),
      RuleRow(
        "conflict.api-management-soft-deleted", .control, .conflict,
        "A soft-deleted API Management service holds its name for 48 hours, until it is restored or purged",
        confidence: .documented,
        sources: [
          .azureDocs("articles/api-management/soft-delete.md"), .issue("hashicorp/terraform-provider-azurerm", 11580),
        ]),
      RuleRow(
        "conflict.service-locked", .control, .conflict,
        "While API Management changes its infrastructure the service itself takes no other write and no deletion",
        confidence: .documented,
        sources: [
          Source("https://learn.microsoft.com/azure/api-management/configure-custom-domain"),
          Source("https://github.com/Azure/apiops/tree/main/tools/code/integration.tests"),
        ]),
      RuleRow(
        "conflict.identity-deletion-pending", .control, .conflict,
        "A resource that is made again shortly after its deletion may not yet have a system-assigned identity",
        confidence: .observed,
        sources: [
          .issue("Azure/azure-functions-on-container-apps", 97), .issue("Azure/ResourceModules", 2391),
          .issue("Azure/CanadaPubSecALZ", 380),
        ]),
      RuleRow(
        "conflict.named-value-in-use", .control, .conflict,
        "A named value that a policy uses cannot be deleted",
        confidence: .documented, sources: [.azureDocs("articles/api-management/api-management-howto-properties.md")]),
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
        "limit.private-endpoints", .control, .limit,
        "Since March 2026 a vault takes only so many private endpoints; 64 is the number that is commonly told, and not confirmed",
        confidence: .documented, sources: [.keyVaultDocs("general/whats-new.md")]),
      RuleRow(
        "limit.user-assigned-identities", .control, .limit,
        "API Management takes up to 10 user-assigned identities",
        confidence: .documented,
        sources: [.azureDocs("articles/api-management/api-management-howto-use-managed-service-identity.md")]),
      RuleRow(
        "limit.gateway-hostnames", .control, .limit,
        "A Premium service takes up to 20 custom domains for its gateway",
        confidence: .documented, sources: [.azureDocs("includes/api-management-custom-domain.md")]),
      RuleRow(
        "limit.authority-certificates", .control, .limit,
        "API Management takes up to 10 certificates of authorities",
        confidence: .documented, sources: [.templateReference("microsoft.apimanagement/service")]),
      RuleRow(
        "limit.directory-objects", .control, .limit,
        "A directory takes 50000 objects, with a verified domain 300000, and a managed identity counts for thirty days after its deletion",
        confidence: .documented,
        sources: [
          .microsoftDocs("entra-docs", "docs/includes/entra-service-limits-include.md"),
          .entraDocs("managed-identity-best-practice-recommendations.md"),
          Source("https://github.com/kubernetes/test-infra/pull/37325"),
        ]),
      RuleRow(
        "provider.service-endpoint-missing", .control, .provider,
        "A subnet can be listed in a vault's rules only when it has the Microsoft.KeyVault service endpoint",
        confidence: .observed,
        sources: [.issue("Azure/avdaccelerator", 818), .issue("hashicorp/terraform-provider-azurerm", 11759)]),
      RuleRow(
        "provider.key-vault-not-registered", .control, .provider,
        "A private endpoint connection is approved only where Microsoft.KeyVault is registered in the subscription of the endpoint",
        confidence: .observed, sources: [.issue("MicrosoftDocs/azure-docs", 120274)]),
      RuleRow(
        "provider.permission-model", .control, .provider,
        "Changing a vault's permission model needs the permission to assign roles, without condition, beside that to write the vault: so two pages and reports; since April 2026 a third page says that it does not outside the portal, which leaves it open from then on",
        confidence: .documented,
        sources: [
          .keyVaultDocs("general/rbac-guide.md"), .keyVaultDocs("general/access-control-default.md"),
          .issue("Azure/bicep", 13541), Source("https://github.com/hashicorp/terraform-provider-azurerm/pull/30211"),
        ], likely: .fails),
      RuleRow(
        "provider.access-policy-on-rbac-vault", .control, .provider,
        "Whether Azure Resource Manager takes an access policy for a vault with Azure RBAC, where it has no effect, or refuses it is not confirmed: a page counts such scripts among those that fail, the specification says only that policies are ignored",
        confidence: .documented,
        sources: [
          .keyVaultDocs("general/rbac-migration.md"), .templateReference("microsoft.keyvault/vaults/accesspolicies"),
        ], likely: .succeeds),
      RuleRow(
        "provider.identity-in-use", .control, .provider,
        "An identity cannot be taken from API Management while a custom hostname reads its certificate from Key Vault with it",
        confidence: .documented,
        sources: [.azureDocs("articles/api-management/api-management-howto-use-managed-service-identity.md")]),
      RuleRow(
        "provider.former-certificate-missing", .control, .provider,
        "The hostnames of API Management cannot be changed while the certificate that one of them had, or its vault, is deleted",
        confidence: .observed,
        sources: [
          .issue("MicrosoftDocs/azure-docs", 102784),
          Source("https://learn.microsoft.com/azure/api-management/configure-custom-domain"),
        ]),
      RuleRow(
        "provider.elliptic-curve-again", .control, .provider,
        "A client certificate of API Management that comes from Key Vault and has an elliptic curve key is taken once; writing it again runs for hours and ends in an internal error",
        confidence: .observed, sources: [.issue("Azure/bicep", 19446)]),
      RuleRow(
        "provider.api-management-required-traffic", .control, .provider,
        "An injected API Management service needs traffic that the security group of its subnet must let through; without it the service may become unreachable, and whether its deployment fails no page says",
        confidence: .documented,
        sources: [
          .azureDocs("articles/api-management/virtual-network-reference.md"),
          .azureDocs("articles/api-management/inject-vnet-v2.md"),
        ]),
      RuleRow(
        "provider.api-management-forced-tunnelling", .control, .provider,
        "An injected API Management service loses its management endpoint where a default route sends everything elsewhere and none sends the tag ApiManagement to the internet, and what it depends on where no service endpoint leads there and the tunnel does not let it out; whether its deployment fails no page says",
        confidence: .documented,
        sources: [ApiManagementDependencyTable.forcedTunnelling]),
      RuleRow(
        "provider.identity-not-found", .control, .provider,
        "A resource cannot be written with a user-assigned identity that was deleted; what leaves its identities out may fail as well while such a one is attached",
        confidence: .observed,
        sources: [
          .issue("Azure/azure-libraries-for-net", 839), .issue("Azure/aad-pod-identity", 521),
        ]),
      RuleRow(
        "provider.identity-restricted", .control, .provider,
        "A user-assigned identity can be kept to the resources of its own region, or of some resource providers",
        confidence: .documented,
        sources: [
          Source(
            "https://learn.microsoft.com/en-us/entra/identity/managed-identities-azure-resources/managed-identities-assignment-restriction"
          ),
          Source(
            "https://learn.microsoft.com/en-us/entra/identity/managed-identities-azure-resources/managed-identities-isolation-scope"
          ),
        ]),
      RuleRow(
        "provider.principal-not-found", .control, .provider,
        "A role can be assigned only to a principal that the directory knows; it is not asked where the principalType says ServicePrincipal, and is all the same where it says Group",
        confidence: .documented,
        sources: [
          .azureDocs("articles/role-based-access-control/troubleshooting.md"),
          .issue("MicrosoftDocs/azure-docs", 103085),
        ]),
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
