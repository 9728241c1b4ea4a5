extension RuleTable {
  private static let diagnostics = Source.keyVaultDocs("general/private-link-diagnostics.md")
  private static let routes = Source.azureDocs("articles/virtual-network/virtual-networks-udr-overview.md")
  private static let serviceEndpoints = Source.azureDocs(
    "articles/virtual-network/virtual-network-service-endpoints-overview.md")
  private static let transition = Source.azureDocs("articles/private-link/network-security-perimeter-transition.md")
  private static let perimeters = Source.azureDocs("articles/private-link/network-security-perimeter-concepts.md")

  /// How a call gets to a vault, from the name to the connection.
  static let paths: [RuleRow] = [
    RuleRow(
      "name-resolution.no-origin", .data, .nameResolution,
      "Nothing calls from a subnet or network that does not exist",
      confidence: .inferred, sources: [diagnostics]),
    RuleRow(
      "name-resolution.server-not-reachable", .data, .nameResolution,
      "A network that names DNS servers of its own asks only them: where it does not reach them, or they send the question in a circle, no name resolves",
      confidence: .inferred, sources: [diagnostics, .keyVaultDocs("general/private-link-service.md")]),
    RuleRow(
      "name-resolution.domain-forwarded-in-part", .data, .nameResolution,
      "A DNS server of one's own has to forward both vault.azure.net and vaultcore.azure.net; what it answers where only one of them is forwarded is not settled",
      confidence: .inferred, sources: [diagnostics, .keyVaultDocs("general/private-link-service.md")]),
    RuleRow(
      "name-resolution.private-zone-without-record", .data, .nameResolution,
      "A linked private DNS zone without a record for the vault answers that the name does not exist, unless the link falls back to the internet",
      confidence: .inferred,
      sources: [diagnostics, Source("https://learn.microsoft.com/azure/dns/private-dns-fallback")]),
    RuleRow(
      "connection.security-group", .data, .connection,
      "A network security group that denies port 443 to the vault is a connection that fails, never an answer of the vault",
      confidence: .documented,
      sources: [
        serviceEndpoints, .azureDocs("articles/private-link/disable-private-endpoint-network-policy.md"),
      ]),
    RuleRow(
      "connection.route", .data, .connection,
      "A route that leads nowhere, or to an appliance that lets nothing through, is a connection that fails; the routes of a service endpoint come before all others, those of a private endpoint before wider ones",
      confidence: .documented,
      sources: [
        routes, serviceEndpoints, .azureDocs("articles/private-link/disable-private-endpoint-network-policy.md"),
      ]),
    RuleRow(
      "connection.no-way-out", .data, .connection,
      "An instance of a private subnet reaches no public endpoint without a NAT gateway, an address of its own, a load balancer or a route to an appliance",
      confidence: .documented,
      sources: [
        .azureDocs("articles/nat-gateway/nat-overview.md"),
        .azureDocs("articles/virtual-network/ip-services/default-outbound-access.md"),
      ]),
    RuleRow(
      "connection.endpoint-in-another-network", .data, .connection,
      "A private endpoint in another network is reached only over peering from both sides, over a gateway, or over an appliance that reaches it",
      confidence: .documented, sources: [diagnostics]),
    RuleRow(
      "connection.endpoint-not-approved", .data, .connection,
      "Only an approved connection carries traffic: a record that still names another endpoint, or one that is gone, leads nowhere",
      confidence: .documented, sources: [diagnostics, .keyVaultDocs("general/private-link-service.md")]),
    RuleRow(
      "connection.address-not-settled", .data, .connection,
      "What a call gets whose name leads to the private endpoint of another vault, or to several addresses of which not all are reached, is not shown anywhere",
      confidence: .inferred, sources: [diagnostics]),
    RuleRow(
      "connection.tls-version", .data, .connection,
      "Since June 2023 a vault speaks TLS 1.2 and newer only: an older client gets no connection, and never a 403",
      confidence: .documented,
      sources: [
        .keyVaultDocs("general/whats-new.md"), .keyVaultDocs("general/secure-key-vault.md"),
      ], validity: Validity(since: Day("2023-06-01"))),
    RuleRow(
      "connection.token-endpoint", .data, .connection,
      "A user, a service principal or an instance of API Management needs the way to AzureActiveDirectory for its token; another managed identity gets its token inside the host",
      confidence: .inferred,
      sources: [
        .azureDocs("articles/api-management/virtual-network-reference.md"), .issue("Azure/apiops", 432),
        serviceEndpoints, .keyVaultDocs("general/access-behind-firewall.md"),
        .entraDocs("how-managed-identities-work-vm.md"),
      ]),
  ]

  /// What the vault says to a call that has arrived, in the order in which it decides.
  static let firewall: [RuleRow] = [
    RuleRow(
      "network.private-endpoint", .data, .network,
      "A call over an approved private endpoint is admitted whatever the firewall says",
      confidence: .documented, sources: [diagnostics, .keyVaultDocs("general/network-security.md")]),
    RuleRow(
      "network.trusted-service-under-learning", .data, .network,
      "Whether a trusted service passes under SecuredByPerimeter with a perimeter in learning mode: a table says it does, the prose of three pages that it does not, which is the likelier reading",
      confidence: .documented,
      sources: [
        transition, .keyVaultDocs("general/network-security.md"), .keyVaultDocs("general/secure-key-vault.md"),
      ], likely: .fails),
    RuleRow(
      "network.perimeter-member", .data, .network,
      "Resources that are associated with the same network security perimeter call one another with their managed identities",
      confidence: .documented, sources: [perimeters, transition]),
    RuleRow(
      "network.perimeter-subscription", .data, .network,
      "An inbound rule of a network security perimeter that lists a subscription admits managed identities from it",
      confidence: .documented, sources: [perimeters, transition]),
    RuleRow(
      "network.perimeter-inbound-rule", .data, .network,
      "Under SecuredByPerimeter, or an enforced network security perimeter, an inbound rule that lists the caller's public address admits the call",
      confidence: .documented, sources: [transition, perimeters]),
    RuleRow(
      "network.perimeter", .data, .network,
      "Under SecuredByPerimeter, or an enforced network security perimeter, what no inbound rule admits is refused, whatever the vault's own rules and bypass say",
      confidence: .documented, sources: [transition, .keyVaultDocs("general/network-security.md")]),
    RuleRow(
      "network.trusted-service", .data, .network,
      "With bypass AzureServices a listed service passes the firewall in a listed scenario with the identity form it registered",
      confidence: .documented,
      sources: [
        .keyVaultDocs("general/overview-vnet-service-endpoints.md"),
        .azureDocs("includes/api-management-key-vault-network.md"),
      ]),
    RuleRow(
      "network.perimeter-learning", .data, .network,
      "A perimeter in learning mode admits what its inbound rules match and otherwise leaves the vault's own rules in force",
      confidence: .documented, sources: [transition]),
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
      confidence: .documented, sources: [serviceEndpoints]),
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
  ]
}
