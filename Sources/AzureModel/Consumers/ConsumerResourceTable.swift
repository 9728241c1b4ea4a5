/// A kind of thing that reads vaults on its own account, and in which ways.
package struct ConsumerResourceRow: Sendable {
  package let kind: ResourceKind

  /// The word in messages.
  package let title: String

  /// The type as Azure Resource Manager names it; nil for what it does not manage.
  package let resourceType: String?

  /// The ways in which it reads, names of rows of `ConsumerTable`.
  package let consumers: [ConsumerID]

  /// The noun of its verbs: `AppService` in `deployAppService`.
  package let noun: String

  init(_ kind: ResourceKind, _ title: String, _ resourceType: String?, reads consumers: [String]) {
    self.kind = kind
    self.title = title
    self.resourceType = resourceType
    self.consumers = consumers.map { ConsumerID($0) }
    noun = kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst()
  }

  /// The page that documents its template; the guide of its first consumer where there is no template.
  package var source: Source? {
    resourceType.map { .templateReference($0.lowercased()) }
      ?? consumers.first.flatMap { ConsumerTable.row($0)?.sources.first }
  }
}

package enum ConsumerResourceTable {
  package static let rows: [ConsumerResourceRow] = [
    ConsumerResourceRow(
      .applicationGateway, "application gateway", "Microsoft.Network/applicationGateways",
      reads: ["application-gateway.listener-certificate"]),
    ConsumerResourceRow(.appService, "app", "Microsoft.Web/sites", reads: ["app-service.key-vault-reference"]),
    ConsumerResourceRow(
      .appServiceCertificate, "App Service certificate", "Microsoft.Web/certificates",
      reads: ["app-service.certificate-import"]),
    ConsumerResourceRow(
      .containerApp, "container app", "Microsoft.App/containerApps", reads: ["container-apps.secret"]),
    ConsumerResourceRow(
      .containerAppsEnvironment, "Container Apps environment", "Microsoft.App/managedEnvironments",
      reads: ["container-apps.environment-certificate"]),
    ConsumerResourceRow(
      .aksCluster, "AKS cluster", "Microsoft.ContainerService/managedClusters",
      reads: ["aks.kms", "aks.kms-legacy", "aks.secrets-store-csi-driver"]),
    ConsumerResourceRow(
      .containerGroup, "container group", "Microsoft.ContainerInstance/containerGroups",
      reads: ["container-instances.customer-managed-key"]),
    ConsumerResourceRow(
      .storageAccount, "storage account", "Microsoft.Storage/storageAccounts",
      reads: ["storage.customer-managed-key"]),
    ConsumerResourceRow(
      .diskEncryptionSet, "disk encryption set", "Microsoft.Compute/diskEncryptionSets",
      reads: ["disk-encryption-set.customer-managed-key"]),
    ConsumerResourceRow(
      .eventHubsNamespace, "Event Hubs namespace", "Microsoft.EventHub/namespaces",
      reads: ["event-hubs.customer-managed-key"]),
    ConsumerResourceRow(
      .serviceBusNamespace, "Service Bus namespace", "Microsoft.ServiceBus/namespaces",
      reads: ["service-bus.customer-managed-key"]),
    ConsumerResourceRow(
      .netAppAccount, "NetApp account", "Microsoft.NetApp/netAppAccounts", reads: ["netapp.customer-managed-key"]),
    ConsumerResourceRow(
      .recoveryServicesVault, "Recovery Services vault", "Microsoft.RecoveryServices/vaults",
      reads: ["recovery-services.customer-managed-key", "azure-backup.encrypted-virtual-machine"]),
    ConsumerResourceRow(
      .sqlServer, "SQL server", "Microsoft.Sql/servers", reads: ["sql.transparent-data-encryption"]),
    ConsumerResourceRow(
      .cosmosDbAccount, "Cosmos DB account", "Microsoft.DocumentDB/databaseAccounts",
      reads: ["cosmos-db.customer-managed-key"]),
    ConsumerResourceRow(
      .synapseWorkspace, "Synapse workspace", "Microsoft.Synapse/workspaces",
      reads: [
        "synapse.workspace-encryption", "data-factory.linked-service", "data-factory.self-hosted-runtime",
      ]),
    ConsumerResourceRow(
      .virtualMachine, "virtual machine", "Microsoft.Compute/virtualMachines",
      reads: [
        "virtual-machine.key-vault-extension", "virtual-machine.disk-encryption",
        "virtual-machine.certificate-deployment",
      ]),
    ConsumerResourceRow(
      .dataFactory, "data factory", "Microsoft.DataFactory/factories",
      reads: ["data-factory.linked-service", "data-factory.self-hosted-runtime"]),
    ConsumerResourceRow(.logicApp, "logic app", "Microsoft.Logic/workflows", reads: ["logic-apps.connector"]),
    ConsumerResourceRow(
      .serviceConnection, "service connection", nil, reads: ["azure-devops.variable-group", "azure-devops.task"]),
    ConsumerResourceRow(
      .powerPlatformEnvironment, "Power Platform environment", nil, reads: ["power-platform.environment-variable"]),
    ConsumerResourceRow(
      .frontDoorProfile, "Front Door profile", "Microsoft.Cdn/profiles",
      reads: ["front-door.custom-domain-certificate"]),
    ConsumerResourceRow(
      .cdnCustomDomain, "CDN custom domain", "Microsoft.Cdn/profiles/endpoints/customDomains",
      reads: ["cdn.custom-domain-certificate"]),
    ConsumerResourceRow(
      .firewallPolicy, "firewall policy", "Microsoft.Network/firewallPolicies",
      reads: ["azure-firewall.tls-inspection"]),
    ConsumerResourceRow(
      .eventGridNamespace, "Event Grid namespace", "Microsoft.EventGrid/namespaces",
      reads: ["event-grid.custom-domain"]),
    ConsumerResourceRow(
      .springApps, "Spring Apps instance", "Microsoft.AppPlatform/Spring", reads: ["spring-apps.custom-domain"]),
    ConsumerResourceRow(.workload, "workload", nil, reads: ["workload.managed-identity"]),
  ]

  /// The row of a kind; nil for what reads no vault, and for API Management, which has a table of its own.
  package static func row(_ kind: ResourceKind) -> ConsumerResourceRow? { byKind[kind] }

  /// The kind on which a way of reading is configured first; nil for what is configured nowhere.
  package static func kind(of consumer: ConsumerID) -> ResourceKind? {
    rows.first { $0.consumers.contains(consumer) }?.kind
  }

  private static let byKind = Dictionary(rows.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
}
