extension ConsumerTable {
  private static let dataFactory = Source.azureDocs("articles/data-factory/store-credentials-in-key-vault.md")

  static let integration: [ConsumerRow] = [
    ConsumerRow(
      "data-factory.linked-service", service: "Data Factory", use: "secret of a linked service",
      on: ["Microsoft.DataFactory/factories", "Microsoft.Synapse/workspaces"], reads: .secret, calls: ["secrets/get"],
      identity: ConsumerIdentity(anyManaged, unsaid: .systemAssigned, naming: .resourceId),
      permissions: [.secrets: ["get", "list"]], roles: ["Key Vault Secrets User"], network: .platform,
      virtualNetwork: .helpsByPrivateEndpoint, timing: .later(),
      denial: ConsumerDenial("data-factory.secret-not-readable"),
      doubts: [
        "the list of trusted services names Data Factory only, not pipelines of Synapse",
        "whether a user-assigned credential passes the firewall no page says", "custom activities cannot use it",
      ], confidence: .documented,
      sources: [dataFactory, trustedServices, .issue("MicrosoftDocs/azure-docs", 62445)]),
    ConsumerRow(
      "data-factory.self-hosted-runtime", service: "Data Factory", use: "secret, fetched by a self-hosted runtime",
      on: ["Microsoft.DataFactory/factories", "Microsoft.Synapse/workspaces"], reads: .secret, calls: ["secrets/get"],
      identity: ConsumerIdentity(anyManaged, unsaid: .systemAssigned, naming: .resourceId),
      permissions: [.secrets: ["get", "list"]], roles: ["Key Vault Secrets User"], network: .customerCode,
      virtualNetwork: .helps, timing: .later(), denial: ConsumerDenial("data-factory.secret-not-readable"),
      confidence: .observed, sources: [.issue("MicrosoftDocs/azure-docs", 119969)]),
    ConsumerRow(
      "logic-apps.connector", service: "Logic Apps", use: "Key Vault connector", on: ["Microsoft.Logic/workflows"],
      reads: .secret, calls: ["secrets/get"],
      identity: ConsumerIdentity(anyManaged, unsaid: .either, naming: .resourceId),
      permissions: [.secrets: ["get", "list"]], roles: ["Key Vault Secrets User"], network: .platform,
      virtualNetwork: .doesNotHelp, timing: .later(), denial: ConsumerDenial("logic-apps.action-failed"),
      doubts: ["of a single workflow nothing can be admitted: the addresses belong to all"], confidence: .inferred,
      sources: [
        .issue("Azure/AzureKeyVault", 21),
        Source("https://learn.microsoft.com/azure/connectors/compare-built-in-azure-connectors"),
      ]),
    ConsumerRow(
      "azure-devops.variable-group", service: "Azure DevOps", use: "variable group and AzureKeyVault task",
      on: ["Azure DevOps service connection"], reads: .secret, calls: ["secrets/get"],
      identity: ConsumerIdentity([.servicePrincipal, .userAssigned], unsaid: .userAssigned),
      permissions: [.secrets: ["get", "list"]], roles: ["Key Vault Secrets User"],
      // The page of a variable group is filled by the service itself, whatever agents run the jobs.
      network: .platform, virtualNetwork: .doesNotHelp, timing: .later(),
      denial: ConsumerDenial("azure-devops.variable-group"), confidence: .documented,
      sources: [
        Source("https://learn.microsoft.com/azure/devops/pipelines/release/key-vault-access"),
        .issue("MicrosoftDocs/azure-devops-docs", 8581),
      ]),
    ConsumerRow(
      "azure-devops.task", service: "Azure DevOps", use: "AzureKeyVault task on an agent",
      on: ["Azure DevOps service connection"], reads: .secret, calls: ["secrets/get"],
      identity: ConsumerIdentity([.servicePrincipal, .userAssigned], unsaid: .userAssigned),
      permissions: [.secrets: ["get", "list"]], roles: ["Key Vault Secrets User"], network: .customerCode,
      virtualNetwork: .helps, timing: .later(),
      denial: ConsumerDenial("service.read-not-allowed", showsVaultAnswer: true), confidence: .documented,
      sources: [
        Source("https://learn.microsoft.com/azure/devops/pipelines/release/key-vault-access"),
        .keyVaultDocs("general/network-security.md"),
      ]),
    ConsumerRow(
      "power-platform.environment-variable", service: "Power Platform", use: "secret of an environment variable",
      on: ["Dataverse environment"], reads: .secret, calls: ["secrets/get"],
      identity: ConsumerIdentity([.firstParty], unsaid: .firstParty, application: "Dataverse"),
      permissions: [.secrets: ["get"]], roles: ["Key Vault Secrets User"], network: .platform,
      virtualNetwork: .doesNotHelp, timing: .atDeployment(), denial: ConsumerDenial("power-platform.update-failed"),
      confidence: .observed, sources: [.issue("microsoft/coe-starter-kit", 6172)]),
  ]
}
