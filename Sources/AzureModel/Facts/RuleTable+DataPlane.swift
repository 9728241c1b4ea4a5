extension RuleTable {
  static let dataPlane: [RuleRow] = [
    RuleRow(
      "name-resolution.vault-not-found", .data, .nameResolution,
      "The host name of a vault that does not exist does not resolve",
      confidence: .observed, sources: [Source("https://azureossd.github.io")]),
    RuleRow(
      "name-resolution.private-zone-without-record", .data, .nameResolution,
      "A linked private DNS zone without a record for the vault answers that the name does not exist",
      confidence: .inferred, sources: [.keyVaultDocs("general/private-link-diagnostics.md")]),
    RuleRow(
      "connection.endpoint-in-another-network", .data, .connection,
      "A network that is linked to the zone but not the one of the private endpoint reaches it only over peering, which this model does not know",
      confidence: .documented, sources: [.keyVaultDocs("general/private-link-diagnostics.md")]),
    RuleRow(
      "network.private-endpoint", .data, .network,
      "A call over an approved private endpoint is admitted whatever the firewall says",
      confidence: .documented,
      sources: [.keyVaultDocs("general/private-link-diagnostics.md"), .keyVaultDocs("general/network-security.md")]),
    RuleRow(
      "network.trusted-service-under-learning", .data, .network,
      "Whether a trusted service passes under SecuredByPerimeter with a perimeter in learning mode: a table says it does, the prose of three pages that it does not, which is the likelier reading",
      confidence: .documented,
      sources: [
        .azureDocs("articles/private-link/network-security-perimeter-transition.md"),
        .keyVaultDocs("general/network-security.md"), .keyVaultDocs("general/secure-key-vault.md"),
      ]),
    RuleRow(
      "network.perimeter-inbound-rule", .data, .network,
      "Under SecuredByPerimeter, or an enforced network security perimeter, an inbound rule that lists the caller's public address admits the call",
      confidence: .documented,
      sources: [
        .azureDocs("articles/private-link/network-security-perimeter-transition.md"),
        .azureDocs("articles/private-link/network-security-perimeter-concepts.md"),
      ]),
    RuleRow(
      "network.perimeter", .data, .network,
      "Under SecuredByPerimeter, or an enforced network security perimeter, what no inbound rule admits is refused, whatever the vault's own rules and bypass say",
      confidence: .documented,
      sources: [
        .azureDocs("articles/private-link/network-security-perimeter-transition.md"),
        .keyVaultDocs("general/network-security.md"),
      ]),
    RuleRow(
      "network.trusted-service", .data, .network,
      "With bypass AzureServices a listed service passes the firewall in a listed scenario with the identity form it registered; API Management only with its system-assigned identity",
      confidence: .documented,
      sources: [
        .keyVaultDocs("general/overview-vnet-service-endpoints.md"),
        .azureDocs("includes/api-management-key-vault-network.md"),
      ]),
    RuleRow(
      "network.perimeter-learning", .data, .network,
      "A perimeter in learning mode admits what its inbound rules match and otherwise leaves the vault's own rules in force",
      confidence: .documented,
      sources: [.azureDocs("articles/private-link/network-security-perimeter-transition.md")]),
    RuleRow(
      "network.public-access-disabled", .data, .network,
      "With publicNetworkAccess Disabled only private endpoints and trusted services get in; the rule lists are ignored",
      confidence: .documented,
      sources: [
        .templateReference("microsoft.keyvault/vaults"), .issue("microsoft/multimodal-ai", 171),
        .issue("Azure/azure-cli", 31406),
      ]),
    RuleRow(
      "network.firewall-off", .data, .network,
      "Without networkAcls, or with defaultAction Allow, every network path reaches the vault",
      confidence: .documented, sources: [.keyVaultDocs("general/network-security.md")]),
    RuleRow(
      "network.virtual-network-rule", .data, .network,
      "A call through the Microsoft.KeyVault service endpoint of a listed subnet is admitted",
      confidence: .documented,
      sources: [.azureDocs("articles/virtual-network/virtual-network-service-endpoints-overview.md")]),
    RuleRow(
      "network.ip-rule", .data, .network,
      "A call from a listed public IPv4 address is admitted",
      confidence: .documented,
      sources: [.templateReference("microsoft.keyvault/vaults"), .issue("MicrosoftDocs/azure-docs", 113840)]),
    RuleRow(
      "network.default-deny", .data, .network,
      "With defaultAction Deny a call that nothing admitted is refused",
      confidence: .documented,
      sources: [
        .keyVaultDocs("general/rest-error-codes.md"), .issue("hashicorp/terraform-provider-azurerm", 20742),
        .issue("hashicorp/packer-plugin-azure", 384),
      ]),
    RuleRow(
      "token.tenant", .data, .token,
      "A vault trusts tokens of the one tenant in its tenantId",
      confidence: .documented,
      sources: [.keyVaultDocs("general/rest-error-codes.md"), .issue("Azure/azure-sdk-for-js", 6221)]),
    RuleRow(
      "authorization.access-policy", .data, .authorization,
      "In the access policy model an entry of the caller's object id that lists the permission allows the call",
      confidence: .documented, sources: [.keyVaultDocs("general/assign-access-policy.md")]),
    RuleRow(
      "authorization.role-assignment", .data, .authorization,
      "In the RBAC model a role assignment at or above the object that carries the data action allows the call",
      confidence: .documented, sources: [.keyVaultDocs("general/rbac-guide.md")]),
    RuleRow(
      "authorization.scope-inheritance", .data, .authorization,
      "A role assignment at a resource group or subscription holds for everything below it",
      confidence: .documented, sources: [.azureDocs("articles/role-based-access-control/scope-overview.md")]),
    RuleRow(
      "authorization.no-access-policy", .data, .authorization,
      "In the access policy model a caller without a matching permission is refused",
      confidence: .observed,
      sources: [
        .issue("hashicorp/terraform-provider-azurerm", 26691), .issue("crossplane-contrib/provider-upjet-azure", 297),
      ]),
    RuleRow(
      "authorization.no-role-assignment", .data, .authorization,
      "In the RBAC model a caller without a matching role assignment is refused",
      confidence: .observed,
      sources: [
        .issue("piyushsachdeva/Terraform_AKS", 2), .issue("hashicorp/terraform-provider-azurerm", 27817),
      ]),
    RuleRow(
      "existence.object-not-found", .data, .existence,
      "An authorized caller who names an object that is not there gets 404",
      confidence: .observed,
      sources: [.keyVaultDocs("general/authentication.md"), Source("https://azureossd.github.io")]),
    RuleRow(
      "object-state.secret-disabled", .data, .objectState,
      "Reading a secret whose version is disabled is refused",
      confidence: .observed,
      sources: [.issue("Azure/azure-sdk-for-js", 24756), .issue("ansible-collections/azure", 1989)]),
    RuleRow(
      "throttling.vault-limit", .data, .throttling,
      "Within ten seconds a vault answers only so many transactions of a kind: 4,000 in general, 300 secrets that are set, 10 to 20 keys that are made or released, 250 to 4,000 other uses of keys by their type and protection; refused ones do not count",
      confidence: .documented, sources: ThrottlingTable.sources),
    RuleRow(
      "throttling.subscription-limit", .data, .throttling,
      "Within ten seconds all vaults of a subscription in a region together answer five times as many transactions of a kind as one",
      confidence: .documented, sources: ThrottlingTable.sources),
  ]
}
