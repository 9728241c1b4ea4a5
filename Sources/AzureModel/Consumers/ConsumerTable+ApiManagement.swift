extension ConsumerTable {
  private static let retirement = Source.azureDocs(
    "articles/api-management/breaking-changes/trusted-service-connectivity-retirement-march-2026.md")
  private static let network = Source.azureDocs("includes/api-management-key-vault-network.md")
  private static let resource = "Microsoft.ApiManagement/service"
  private static let denial = ConsumerDenial(
    "api-management.cannot-read-secret",
    identity: [
      .noSystemAssigned: "api-management.no-system-assigned-identity",
      .clientIdNotAttached: "api-management.unknown-client-id",
    ], unfit: "api-management.certificate-not-usable")
  private static let identity = ConsumerIdentity(anyManaged, unsaid: .systemAssigned, naming: .clientId)

  static let apiManagement: [ConsumerRow] = [
    ConsumerRow(
      "api-management.hostname-certificate", service: "API Management", use: "custom hostname certificate",
      on: [resource], reads: .certificate, calls: ["secrets/get"], identity: identity,
      permissions: [.secrets: ["get", "list"]], roles: ["Key Vault Certificate User", "Key Vault Secrets User"],
      network: .platform, virtualNetwork: .doesNotHelp,
      timing: .atDeployment(refresh: Delay(minutes: 240)), denial: denial,
      requires: [.certificateContent, .privateKey, .hostName, .unexpired], confidence: .documented,
      sources: [
        network, retirement, Source("https://learn.microsoft.com/azure/api-management/configure-custom-domain"),
      ]),
    ConsumerRow(
      "api-management.named-value", service: "API Management", use: "named value", on: [resource], reads: .secret,
      calls: ["secrets/get"], identity: identity, permissions: [.secrets: ["get", "list"]],
      roles: ["Key Vault Secrets User"], network: .platformAndInstance, virtualNetwork: .helps,
      timing: .atDeployment(refresh: Delay(minutes: 240)), denial: denial,
      doubts: ["whether a user-assigned identity passes over a network of the customer's: the pages disagree"],
      confidence: .documented,
      sources: [retirement, .azureDocs("articles/api-management/api-management-howto-properties.md")]),
    ConsumerRow(
      "api-management.client-certificate", service: "API Management", use: "client certificate", on: [resource],
      reads: .certificate, calls: ["secrets/get"], identity: identity, permissions: [.secrets: ["get", "list"]],
      roles: ["Key Vault Certificate User", "Key Vault Secrets User"], network: .platformAndInstance,
      virtualNetwork: .helps, timing: .atDeployment(refresh: Delay(minutes: 240)),
      denial: denial, requires: [.certificateContent, .privateKey, .unexpired],
      doubts: ["whether a user-assigned identity passes over a network of the customer's: the pages disagree"],
      confidence: .documented, sources: [retirement, .issue("MicrosoftDocs/azure-docs", 119670)]),
    // What a policy does at run time is seen by whoever calls the gateway, in the words that the policy makes of it.
    ConsumerRow(
      "api-management.gateway-call", service: "API Management", use: "call of the gateway at run time",
      on: [resource], reads: .secret, calls: ["secrets/get"], identity: identity, permissions: [.secrets: ["get"]],
      roles: ["Key Vault Secrets User"], network: .injectedCompute, virtualNetwork: .helps, timing: .later(),
      denial: ConsumerDenial("service.read-not-allowed", showsVaultAnswer: true), confidence: .documented,
      sources: [
        retirement, .azureDocs("articles/api-management/authentication-managed-identity-policy.md"),
      ]),
  ]
}
