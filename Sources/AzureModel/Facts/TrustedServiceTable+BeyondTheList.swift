/// What the published list does not say: products that rely on the bypass without being on it, and those that sources
/// expressly keep out.
extension TrustedServiceTable {
  private static let networkSecurity = Source.keyVaultDocs("general/network-security.md")
  private static let identityLimits = Source.microsoftDocs(
    "sql-docs", "azure-sql/database/transparent-data-encryption-byok-identity.md")

  static let beyondTheList: [TrustedServiceRow] = [
    // Only for services from before December 2025, see the consumer.
    TrustedServiceRow(
      "Azure API Management", "calls of the gateway at run time", covers: ["api-management.gateway-call"],
      with: [.systemAssigned], .behavesAsTrusted,
      source: .azureDocs(
        "articles/api-management/breaking-changes/trusted-service-connectivity-retirement-march-2026.md"),
      validity: Validity(until: Day("2026-03-15"))),
    TrustedServiceRow(
      "Azure Kubernetes Service", "KMS data encryption with a vault in private mode", covers: ["aks.kms"],
      with: [.userAssigned], .behavesAsTrusted,
      source: .microsoftDocs("azure-aks-docs", "articles/aks/kms-data-encryption-concepts.md")),
    TrustedServiceRow(
      "Azure Cosmos DB", "customer-managed keys", covers: ["cosmos-db.customer-managed-key"], .behavesAsTrusted,
      source: .azureDocs("articles/cosmos-db/how-to-setup-customer-managed-keys.md")),
    TrustedServiceRow(
      "Azure Container Instances", "customer-managed keys", covers: ["container-instances.customer-managed-key"],
      with: [.userAssigned], .behavesAsTrusted,
      source: .azureDocs("articles/container-instances/container-instances-encrypt-data.md")),
    // The limit of 2022, and the page of April 2023 that names both forms.
    TrustedServiceRow(
      "Azure SQL Database", "transparent data encryption with a user-assigned identity",
      covers: ["sql.transparent-data-encryption"], with: [.userAssigned], .notTrusted, confidence: .observed,
      source: .issue("MicrosoftDocs/sql-docs", 7586), validity: Validity(until: Day("2022-06-01"))),
    TrustedServiceRow(
      "Azure SQL Database", "transparent data encryption with a user-assigned identity",
      covers: ["sql.transparent-data-encryption"], with: [.userAssigned], .notSettled, confidence: .observed,
      source: identityLimits, validity: Validity(since: Day("2022-06-01"), until: Day("2023-04-13"))),
    TrustedServiceRow(
      "Azure SQL Database", "transparent data encryption with a user-assigned identity",
      covers: ["sql.transparent-data-encryption"], with: [.userAssigned], .behavesAsTrusted, source: identityLimits,
      validity: Validity(since: Day("2023-04-13"))),
    // Support dates the change to the spring of 2023.
    TrustedServiceRow(
      "Azure Data Factory", "credentials fetched by a self-hosted runtime",
      covers: ["data-factory.self-hosted-runtime"],
      .behavesAsTrusted, confidence: .observed, source: .issue("MicrosoftDocs/azure-docs", 119969),
      validity: Validity(until: Day("2023-03-01"))),
    TrustedServiceRow(
      "Azure Data Factory", "credentials fetched by a self-hosted runtime",
      covers: ["data-factory.self-hosted-runtime"],
      .notSettled, confidence: .observed, source: .issue("MicrosoftDocs/azure-docs", 119969),
      validity: Validity(since: Day("2023-03-01"), until: Day("2023-06-01"))),
    TrustedServiceRow(
      "Azure Data Factory", "credentials fetched by a self-hosted runtime",
      covers: ["data-factory.self-hosted-runtime"],
      .notTrusted, confidence: .observed, source: .issue("MicrosoftDocs/azure-docs", 119969),
      validity: Validity(since: Day("2023-06-01"))),
    TrustedServiceRow(
      "Azure Event Grid", "custom domains of a namespace", covers: ["event-grid.custom-domain"], .notSettled,
      source: .azureDocs("articles/event-grid/assign-custom-domain-name.md")),
    TrustedServiceRow(
      "Azure Recovery Services", "customer-managed keys", covers: ["recovery-services.customer-managed-key"],
      .notSettled, confidence: .inferred, source: ConsumerTable.trustedServices),
    TrustedServiceRow(
      "Azure DevOps", "pipelines, hosted agents and variable groups",
      covers: ["azure-devops.variable-group", "azure-devops.task"], .notTrusted, source: networkSecurity),
    TrustedServiceRow(
      "Azure App Service and Functions", "code of apps and Key Vault references",
      covers: ["app-service.key-vault-reference"], .notTrusted),
    TrustedServiceRow(
      "Azure Kubernetes Service", "pods and the Secrets Store CSI driver", covers: ["aks.secrets-store-csi-driver"],
      .notTrusted, confidence: .observed, source: .issue("Azure/secrets-store-csi-driver-provider-azure", 873)),
    TrustedServiceRow(
      "Azure Container Apps", "secrets and certificates",
      covers: ["container-apps.secret", "container-apps.environment-certificate"], .notTrusted, confidence: .observed,
      source: .issue("Azure/azure-cli-extensions", 7685)),
    TrustedServiceRow(
      "Azure Virtual Machines", "code in the machine and the Key Vault extension",
      covers: ["virtual-machine.key-vault-extension"], .notTrusted, confidence: .inferred, source: networkSecurity),
    TrustedServiceRow(
      "Azure Cloud Shell", "commands of an operator", .notTrusted,
      source: .keyVaultDocs("general/private-link-diagnostics.md")),
    TrustedServiceRow(
      "Azure Spring Apps", "custom domains", covers: ["spring-apps.custom-domain"], .notTrusted,
      source: .azureDocs("articles/spring-apps/enterprise/how-to-custom-domain.md")),
    TrustedServiceRow(
      "Power Platform", "secrets of environment variables", covers: ["power-platform.environment-variable"],
      .notTrusted, confidence: .observed, source: .issue("microsoft/coe-starter-kit", 6172)),
  ]
}
