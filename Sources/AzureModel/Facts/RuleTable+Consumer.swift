/// Rules about what services do before and after they read a vault.
extension RuleTable {
  private static func guide(_ consumer: String) -> [Source] { ConsumerTable.row(ConsumerID(consumer))?.sources ?? [] }

  static let consumer: [RuleRow] = [
    RuleRow(
      "identity-choice.form-not-supported", .consumer, .identityChoice,
      "A service calls only with the forms of identity that it knows",
      confidence: .documented, sources: guide("application-gateway.listener-certificate")),
    RuleRow(
      "identity-choice.client-id-not-attached", .consumer, .identityChoice,
      "A client id that is named must be that of a user-assigned identity that is attached to the service",
      confidence: .observed,
      sources: [.issue("Azure/apiops", 257), .issue("hashicorp/terraform-provider-azurerm", 30117)]),
    RuleRow(
      "identity-choice.identity-not-attached", .consumer, .identityChoice,
      "An identity that a reference names must be attached to the resource",
      confidence: .observed, sources: guide("container-apps.secret")),
    RuleRow(
      "identity-choice.no-system-assigned-identity", .consumer, .identityChoice,
      "A service that takes its own identity where none is named must have it enabled",
      confidence: .observed,
      sources: [
        Source("https://www.mikaelsand.se/2021/12/"), .issue("hashicorp/terraform-provider-azurerm", 7909),
        .issue("hashicorp/terraform-provider-azurerm", 6111),
      ]),
    RuleRow(
      "identity-choice.no-user-assigned-identity", .consumer, .identityChoice,
      "A service that calls only with an attached identity must have one attached",
      confidence: .documented, sources: guide("application-gateway.listener-certificate")),
    RuleRow(
      "identity-choice.several-identities", .consumer, .identityChoice,
      "With several user-assigned identities attached, one has to be named",
      confidence: .observed, sources: [.issue("Azure/azure-sdk-for-net", 21871)]),
    RuleRow(
      "identity-choice.application-not-in-tenant", .consumer, .identityChoice,
      "An application calls with its service principal in the tenant of the vault, which must be there: one of the platform, or one of several tenants that has a user-assigned identity for its credential",
      confidence: .documented,
      sources: guide("front-door.custom-domain-certificate") + [
        .azureDocs("includes/active-directory-msi-cross-tenant-cmk-overview.md")
      ]),
    RuleRow(
      "consumer.kms-selected-networks", .consumer, .consumer,
      "The legacy key management of AKS does not work with a vault that is open to selected networks",
      confidence: .documented, sources: guide("aks.kms-legacy")),
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
      "consumer.network-not-settled", .consumer, .consumer,
      "Whether a virtual network rule or a private endpoint for a network of the customer's helps this service no source says",
      confidence: .inferred,
      sources: [
        .azureDocs("articles/event-grid/assign-custom-domain-name.md"), .issue("MicrosoftDocs/azure-docs", 73458),
      ]),
    RuleRow(
      "consumer.version-named", .consumer, .consumer,
      "Some services take only a reference with a version",
      confidence: .documented, sources: guide("container-instances.customer-managed-key")),
    RuleRow(
      "consumer.soft-delete", .consumer, .consumer,
      "A service that encrypts with a customer's key takes it only from a vault with soft delete",
      confidence: .documented, sources: guide("storage.customer-managed-key")),
    RuleRow(
      "consumer.purge-protection", .consumer, .consumer,
      "A service that encrypts with a customer's key takes it only from a vault with purge protection",
      confidence: .documented, sources: guide("storage.customer-managed-key")),
    RuleRow(
      "consumer.same-region", .consumer, .consumer,
      "Some services take keys only from vaults of their own region",
      confidence: .documented, sources: guide("disk-encryption-set.customer-managed-key")),
    RuleRow(
      "consumer.certificate-content", .consumer, .consumer,
      "Where a certificate is wanted the secret must be that of a Key Vault certificate (content type "
        + "application/x-pkcs12)",
      confidence: .documented, sources: [.templateReference("microsoft.apimanagement/service")]),
    RuleRow(
      "consumer.private-key", .consumer, .consumer,
      "A service that presents a certificate needs its private key, so the key must be exportable",
      confidence: .documented, sources: guide("app-service.certificate-import")),
    RuleRow(
      "consumer.host-name", .consumer, .consumer,
      "The certificate of a hostname must be for it, by its subject or one of its alternative names",
      confidence: .documented,
      sources: [Source("https://learn.microsoft.com/azure/api-management/configure-custom-domain")]),
    RuleRow(
      "consumer.expired-certificate", .consumer, .consumer,
      "A custom hostname needs a valid certificate, and one that has expired is none; of client certificates, and of one that is read again after it has expired, no page says it",
      confidence: .inferred,
      sources: [Source("https://learn.microsoft.com/azure/api-management/configure-custom-domain")]),
    RuleRow(
      "consumer.software-key", .consumer, .consumer,
      "An application gateway takes no certificate whose key lives in a hardware module",
      confidence: .documented, sources: guide("application-gateway.listener-certificate")),
    RuleRow(
      "consumer.rsa-key", .consumer, .consumer,
      "Some services take RSA keys only",
      confidence: .documented, sources: guide("storage.customer-managed-key")),
    RuleRow(
      "consumer.trusted-authority", .consumer, .consumer,
      "Front Door refuses certificates that no authority on its list signed, self-signed ones among them",
      confidence: .documented, sources: guide("front-door.custom-domain-certificate")),
  ]
}
