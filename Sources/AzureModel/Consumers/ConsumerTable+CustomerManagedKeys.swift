extension ConsumerTable {
  static let customerManagedKeys: [ConsumerRow] = [
    ConsumerRow(
      "storage.customer-managed-key", service: "Azure Storage", use: "customer-managed key",
      on: ["Microsoft.Storage/storageAccounts"], reads: .key, calls: wrapping,
      identity: ConsumerIdentity(anyManaged, unsaid: .systemAssigned, naming: .resourceId),
      permissions: wrappingPermissions, roles: encryptionUser, network: .platform, virtualNetwork: .doesNotHelp,
      timing: .atDeployment(refresh: Delay(minutes: 1440)),
      denial: ConsumerDenial(
        "storage.key-not-usable", later: "storage.key-access-lost",
        identity: [.noSystemAssigned: "storage.identity-not-set"], unfit: "storage.vault-not-recoverable"),
      requires: keyProtection + [.rsaKey],
      doubts: [
        "a page of 2020 wants account and vault in one region",
        "one report of 2023 has the bypass fail until the addresses of the service were listed",
      ],
      confidence: .documented,
      sources: [
        .azureDocs("articles/storage/common/customer-managed-keys-overview.md"),
        .azureDocs("articles/storage/common/customer-managed-keys-configure-existing-account.md"), trustedServices,
        .issue("MicrosoftDocs/azure-docs", 117074),
      ]),
    ConsumerRow(
      "disk-encryption-set.customer-managed-key", service: "Disk Encryption Set", use: "customer-managed key",
      on: ["Microsoft.Compute/diskEncryptionSets"], reads: .key, calls: wrapping,
      identity: ConsumerIdentity(anyManaged, unsaid: .either), permissions: wrappingPermissions, roles: encryptionUser,
      network: .platform, virtualNetwork: .doesNotHelp, timing: .atDeployment(refresh: Delay(minutes: 60)),
      denial: ConsumerDenial("disk-encryption-set.key-access-forbidden"),
      requires: keyProtection + [.sameRegion, .rsaKey],
      doubts: ["that a user-assigned identity may be used is concluded from the feature across tenants and a report"],
      confidence: .documented,
      sources: [
        .microsoftDocs("azure-compute-docs", "articles/virtual-machines/disk-encryption.md"),
        .microsoftDocs("azure-aks-docs", "articles/aks/azure-disk-customer-managed-keys.md"), trustedServices,
        Source("https://github.com/ansible-collections/azure/pull/1676"),
      ]),
    ConsumerRow(
      "event-hubs.customer-managed-key", service: "Event Hubs", use: "customer-managed key",
      on: ["Microsoft.EventHub/namespaces"], reads: .key, calls: wrapping,
      identity: ConsumerIdentity(anyManaged, unsaid: .systemAssigned, naming: .resourceId),
      permissions: [.keys: ["get", "wrapKey", "unwrapKey", "list"]], roles: encryptionUser, network: .platform,
      virtualNetwork: .doesNotHelp, timing: .atDeployment(), denial: ConsumerDenial("event-hubs.key-not-usable"),
      requires: keyProtection, inTiers: ["Premium", "Dedicated"], confidence: .documented,
      sources: [.azureDocs("articles/event-hubs/configure-customer-managed-key.md"), trustedServices]),
    ConsumerRow(
      "service-bus.customer-managed-key", service: "Service Bus", use: "customer-managed key",
      on: ["Microsoft.ServiceBus/namespaces"], reads: .key, calls: wrapping,
      identity: ConsumerIdentity(anyManaged, unsaid: .systemAssigned, naming: .resourceId),
      permissions: [.keys: ["get", "wrapKey", "unwrapKey", "list"]], roles: encryptionUser, network: .platform,
      virtualNetwork: .doesNotHelp, timing: .atDeployment(), denial: ConsumerDenial("service-bus.key-not-usable"),
      requires: keyProtection, inTiers: ["Premium"],
      doubts: ["that a user-assigned identity may be used is taken from Event Hubs"], confidence: .documented,
      sources: [.azureDocs("articles/service-bus-messaging/configure-customer-managed-key.md"), trustedServices]),
    ConsumerRow(
      "netapp.customer-managed-key", service: "NetApp Files", use: "customer-managed key",
      on: ["Microsoft.NetApp/netAppAccounts"], reads: .key, calls: ["keys/get", "keys/encrypt", "keys/decrypt"],
      identity: ConsumerIdentity(anyManaged, unsaid: .systemAssigned, naming: .resourceId),
      permissions: [.keys: ["get", "encrypt", "decrypt"]], roles: ["Key Vault Crypto User"], network: .platform,
      virtualNetwork: .unknown, timing: .atDeployment(), denial: ConsumerDenial("netapp.key-not-usable"),
      requires: keyProtection + [.rsaKey],
      doubts: ["many set-ups are said to need a private endpoint from the delegated subnet"], confidence: .inferred,
      sources: [
        .azureDocs("articles/azure-netapp-files/configure-customer-managed-keys.md"),
        Source(
          "https://learn.microsoft.com/dotnet/api/azure.resourcemanager.netapp.models"
            + ".certificatekeyvaultdetails.userassignedidentity"), trustedServices,
      ]),
    ConsumerRow(
      "recovery-services.customer-managed-key", service: "Recovery Services", use: "customer-managed key",
      on: ["Microsoft.RecoveryServices/vaults"], reads: .key, calls: wrapping,
      identity: ConsumerIdentity(anyManaged, unsaid: .systemAssigned, naming: .resourceId),
      permissions: wrappingPermissions, roles: encryptionUser, network: .platform, virtualNetwork: .unknown,
      timing: .atDeployment(), denial: ConsumerDenial("recovery-services.key-not-usable"), requires: keyProtection,
      doubts: ["what it does behind a firewall was not read"], confidence: .observed,
      sources: [.issue("MicrosoftDocs/azure-docs", 73458)]),
  ]
}
