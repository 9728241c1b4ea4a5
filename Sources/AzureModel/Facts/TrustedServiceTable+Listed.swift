/// The published list, in its own order.
extension TrustedServiceTable {
  private static let retirement = Source.azureDocs(
    "articles/api-management/breaking-changes/trusted-service-connectivity-retirement-march-2026.md")
  private static let customerManagedKeys = "encryption with customer-managed keys"
  private static let customDomains = "HTTPS certificates of custom domains"

  /// The day on which the list was read, since when at the latest a service is on it.
  private static let dayOfTheList = Day("2026-08-20")

  static let listed: [TrustedServiceRow] = [
    TrustedServiceRow("Azure AI Search", customerManagedKeys),
    TrustedServiceRow(
      "Azure API Management", "custom hostname certificates, read with the identity of the service",
      covers: ["api-management.hostname-certificate"], with: [.systemAssigned],
      source: .azureDocs("includes/api-management-key-vault-network.md")),
    // Not on the list; the pages of API Management count them in, and the retirement of 2026 leaves them.
    TrustedServiceRow(
      "Azure API Management", "named values and client certificates",
      covers: ["api-management.named-value", "api-management.client-certificate"], with: [.systemAssigned],
      .behavesAsTrusted, source: retirement),
    TrustedServiceRow(
      "Azure App Service", "deploying a certificate from a vault, by the resource provider",
      covers: ["app-service.certificate-import"], with: [.firstParty]),
    TrustedServiceRow(
      "Azure Application Gateway", "certificates of HTTPS listeners",
      covers: ["application-gateway.listener-certificate"], with: [.userAssigned],
      source: .azureDocs("articles/application-gateway/key-vault-certs.md"),
      validity: Validity(since: Day("2021-03-15"))),
    TrustedServiceRow(
      "Azure Backup", "keys and secrets during the backup of virtual machines",
      covers: ["azure-backup.encrypted-virtual-machine"]),
    TrustedServiceRow("Azure Batch", "\(customerManagedKeys) and user-subscription accounts"),
    TrustedServiceRow("Azure Bot Service", "encryption of bot data"),
    TrustedServiceRow(
      "Azure CDN", customDomains, covers: ["cdn.custom-domain-certificate"], .notTrusted, confidence: .observed,
      source: .issue("MicrosoftDocs/azure-docs", 52640), validity: Validity(until: Day("2020-10-01"))),
    // A second complaint of 2021 says the same as that of 2020; when it ended no source tells.
    TrustedServiceRow(
      "Azure CDN", customDomains, covers: ["cdn.custom-domain-certificate"], .notSettled, confidence: .observed,
      source: .issue("MicrosoftDocs/azure-docs", 72515),
      validity: Validity(since: Day("2020-10-01"), until: dayOfTheList)),
    TrustedServiceRow(
      "Azure CDN", customDomains, covers: ["cdn.custom-domain-certificate"], validity: Validity(since: dayOfTheList)),
    TrustedServiceRow("Azure Container Registry", "registry \(customerManagedKeys)"),
    TrustedServiceRow(
      "Azure Data Factory", "credentials of data stores", covers: ["data-factory.linked-service"]),
    TrustedServiceRow("Azure Data Lake Store", "encryption of Gen1 data with a customer-managed key"),
    TrustedServiceRow("Azure Data Manager for Agriculture", "own licence keys"),
    TrustedServiceRow("Azure Database for MySQL Single server", customerManagedKeys),
    TrustedServiceRow("Azure Database for MySQL Flexible server", customerManagedKeys),
    TrustedServiceRow("Azure Database for PostgreSQL Single server", customerManagedKeys),
    TrustedServiceRow("Azure Database for PostgreSQL Flexible server", customerManagedKeys),
    TrustedServiceRow("Azure Databricks", "no narrower scenario is published"),
    TrustedServiceRow(
      "Azure Disk Encryption volume encryption service", "keys of encrypted disks while machines are deployed",
      covers: ["virtual-machine.disk-encryption"]),
    TrustedServiceRow(
      "Azure Disk Storage", "\(customerManagedKeys) through a Disk Encryption Set",
      covers: ["disk-encryption-set.customer-managed-key"]),
    TrustedServiceRow("Azure Event Hubs", customerManagedKeys, covers: ["event-hubs.customer-managed-key"]),
    TrustedServiceRow("Azure ExpressRoute", "MACsec on ExpressRoute Direct"),
    TrustedServiceRow(
      "Azure Firewall Premium", "certificates of TLS inspection", covers: ["azure-firewall.tls-inspection"],
      .notTrusted, confidence: .observed, source: .issue("MicrosoftDocs/azure-docs", 94657),
      validity: Validity(until: Day("2022-07-01"))),
    TrustedServiceRow(
      "Azure Firewall Premium", "certificates of TLS inspection", covers: ["azure-firewall.tls-inspection"],
      .notSettled, confidence: .observed, source: .issue("MicrosoftDocs/azure-docs", 94657),
      validity: Validity(since: Day("2022-07-01"), until: dayOfTheList)),
    TrustedServiceRow(
      "Azure Firewall Premium", "certificates of TLS inspection", covers: ["azure-firewall.tls-inspection"],
      validity: Validity(since: dayOfTheList)),
    TrustedServiceRow("Azure Front Door Classic", customDomains),
    TrustedServiceRow(
      "Azure Front Door Standard/Premium", customDomains, covers: ["front-door.custom-domain-certificate"]),
    TrustedServiceRow("Azure Import/Export", customerManagedKeys),
    TrustedServiceRow("Azure Information Protection", "the key of the tenant"),
    TrustedServiceRow("Azure Machine Learning", "workspaces in a virtual network"),
    TrustedServiceRow("Azure Monitor", "\(customerManagedKeys) of dedicated clusters"),
    TrustedServiceRow("Azure NetApp Files", customerManagedKeys, covers: ["netapp.customer-managed-key"]),
    TrustedServiceRow(
      "Azure Policy Scan", "policies about keys and secrets of the data plane", covers: ["azure-policy.scan"]),
    TrustedServiceRow(
      "Azure Resource Manager template deployment service", "secure values of deployments",
      covers: ["resource-manager.parameter-reference"]),
    TrustedServiceRow("Azure Service Bus", customerManagedKeys, covers: ["service-bus.customer-managed-key"]),
    TrustedServiceRow(
      "Azure SQL Database", "transparent data encryption with own keys", covers: ["sql.transparent-data-encryption"],
      with: [.systemAssigned]),
    TrustedServiceRow("Azure Storage", customerManagedKeys, covers: ["storage.customer-managed-key"]),
    TrustedServiceRow(
      "Azure Synapse Analytics", "workspace encryption", covers: ["synapse.workspace-encryption"],
      with: [.systemAssigned], source: .azureDocs("articles/synapse-analytics/security/workspaces-encryption.md")),
    TrustedServiceRow(
      "Azure Virtual Machines deployment service", "certificates placed on machines at deployment",
      covers: ["virtual-machine.certificate-deployment"]),
    TrustedServiceRow(
      "Exchange Online, SharePoint Online, M365DataAtRestEncryption", "Customer Key encryption at rest"),
    TrustedServiceRow("Microsoft PowerPlatform", customerManagedKeys),
    TrustedServiceRow("Microsoft Purview", "credentials of data sources"),
  ]
}
