extension RuleTable {
  static let consumer: [RuleRow] = [
    RuleRow(
      "identity-choice.client-id-not-attached", .consumer, .identityChoice,
      "identityClientId must be the client id of a user-assigned identity that is attached to the service",
      confidence: .observed,
      sources: [.issue("Azure/apiops", 257), .issue("hashicorp/terraform-provider-azurerm", 30117)]),
    RuleRow(
      "identity-choice.no-system-assigned-identity", .consumer, .identityChoice,
      "Without identityClientId API Management uses its system-assigned identity, which must be enabled",
      confidence: .observed,
      sources: [
        Source("https://www.mikaelsand.se/2021/12/"), .issue("hashicorp/terraform-provider-azurerm", 7909),
      ]),
    RuleRow(
      "consumer.vault-read", .consumer, .consumer,
      "A service that cannot read the vault, for whatever reason, fails its own operation with its own words",
      confidence: .observed,
      sources: [
        Source("https://stackoverflow.com/questions/70924786"),
        Source("https://learn.microsoft.com/en-us/answers/questions/1688796"),
      ]),
    RuleRow(
      "consumer.user-assigned-over-network", .consumer, .consumer,
      "Whether API Management reads named values and client certificates with a user-assigned identity over the network of an injected instance is not settled: the way is open, and the pages say that a firewalled vault refuses the identity",
      confidence: .documented,
      sources: [
        .azureDocs("articles/api-management/api-management-howto-use-managed-service-identity.md"),
        .issue("Azure/apim-landing-zone-accelerator", 110),
      ]),
    RuleRow(
      "consumer.certificate-content", .consumer, .consumer,
      "The secret behind a hostname must be that of a Key Vault certificate (content type application/x-pkcs12)",
      confidence: .documented, sources: [.templateReference("microsoft.apimanagement/service")]),
  ]
}
