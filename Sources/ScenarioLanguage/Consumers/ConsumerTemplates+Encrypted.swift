import AzureModel

/// What encrypts with a key of the customer's.
extension ConsumerTemplates {
  private static func messaging(
    _ kind: ResourceKind, _ consumer: String, dedicated: (path: [String], tier: String)? = nil
  ) -> ConsumerTemplate {
    ConsumerTemplate(
      kind: kind,
      spots: [
        ReferenceSpot(
          [consumer], ["encryption", "keyVaultProperties[]"],
          .parts(vault: "keyVaultUri", name: "keyName", version: "keyVersion"),
          identity: [.name(["encryption", "keyVaultProperties[]", "identity", "userAssignedIdentity"])])
      ],
      tier: [["sku", "name"]], dedicated: dedicated,
      others: """
        sku.tier sku.capacity minimumTlsVersion publicNetworkAccess zoneRedundant disableLocalAuth \
        encryption.keySource encryption.requireInfrastructureEncryption \
        alternateName geoDataReplication ipAddressType isAutoInflateEnabled kafkaEnabled \
        maximumThroughputUnits platformCapabilities premiumMessagingPartitions privateEndpointConnections
        """)
  }

  static let encrypted: [ConsumerTemplate] = [
    ConsumerTemplate(
      kind: .storageAccount,
      spots: [
        ReferenceSpot(
          ["storage.customer-managed-key"], ["encryption", "keyvaultproperties"],
          .parts(vault: "keyvaulturi", name: "keyname", version: "keyversion"),
          identity: [.name(["encryption", "identity", "userAssignedIdentity"])],
          federation: ["encryption", "identity", "federatedIdentityClientId"])
      ],
      others: """
        kind sku accessTier allowBlobPublicAccess allowSharedKeyAccess minimumTlsVersion networkAcls \
        publicNetworkAccess supportsHttpsTrafficOnly isHnsEnabled encryption.keySource encryption.services \
        encryption.requireInfrastructureEncryption \
        extendedLocation placement allowCrossTenantReplication allowSharedKeyAccessForServices allowedCopyScope \
        azureFilesIdentityBasedAuthentication customDomain dataCollaborationPolicyProperties \
        defaultToOAuthAuthentication dnsEndpointType dualStackEndpointPreference enableExtendedGroups \
        geoPriorityReplicationStatus immutableStorageWithVersioning isLocalUserEnabled isNfsV3Enabled \
        isSftpEnabled keyPolicy largeFileSharesState routingPreference sasPolicy zones
        """),
    ConsumerTemplate(
      kind: .diskEncryptionSet,
      spots: [
        ReferenceSpot(
          ["disk-encryption-set.customer-managed-key"], ["activeKey"], .uri("keyUrl"), federation: ["federatedClientId"]
        )
      ],
      others: "encryptionType rotationToLatestKeyVersionEnabled activeKey.sourceVault"),
    // A namespace in a dedicated cluster calls itself a standard one.
    messaging(.eventHubsNamespace, "event-hubs.customer-managed-key", dedicated: (["clusterArmId"], "Dedicated")),
    messaging(.serviceBusNamespace, "service-bus.customer-managed-key"),
    ConsumerTemplate(
      kind: .netAppAccount,
      spots: [
        ReferenceSpot(
          ["netapp.customer-managed-key"], ["encryption", "keyVaultProperties"],
          .parts(vault: "keyVaultUri", name: "keyName", version: nil),
          identity: [.name(["encryption", "identity", "userAssignedIdentity"])])
      ],
      others: """
        activeDirectories nfsV4IDDomain encryption.keySource encryption.keyVaultProperties.keyVaultResourceId
        """,
      notModelled: "encryption.identity.federatedClientId"),
    ConsumerTemplate(
      kind: .recoveryServicesVault,
      spots: [
        ReferenceSpot(
          ["recovery-services.customer-managed-key"], ["encryption", "keyVaultProperties"], .uri("keyUri"),
          identity: [
            .name(["encryption", "kekIdentity", "userAssignedIdentity"]),
            .system(["encryption", "kekIdentity", "useSystemAssignedIdentity"]),
          ]),
        // Enabling the protection of an encrypted machine; the template names the machine, the model its key.
        ReferenceSpot(
          ["azure-backup.encrypted-virtual-machine"], ["protectedItems[]"], .uri("keyEncryptionKeyURL"), label: "name"),
      ],
      others: """
        sku publicNetworkAccess securitySettings redundancySettings encryption.infrastructureEncryption etag \
        costManagementSettings monitoringSettings moveDetails resourceGuardOperationRequests restoreSettings \
        upgradeDetails
        """),
    ConsumerTemplate(
      kind: .sqlServer,
      spots: [
        ReferenceSpot(["sql.transparent-data-encryption"], [], .uri("keyId"), federation: ["federatedClientId"])
      ],
      identity: [.name(["primaryUserAssignedIdentityId"])],
      others: """
        administratorLogin administratorLoginPassword administrators minimalTlsVersion publicNetworkAccess \
        version restrictOutboundNetworkAccess createMode isIPv6Enabled retentionDays
        """),
    ConsumerTemplate(
      kind: .cosmosDbAccount,
      spots: [ReferenceSpot(["cosmos-db.customer-managed-key"], [], .uri("keyVaultKeyUri"))],
      identity: [.name(["defaultIdentity"])],
      others: """
        kind databaseAccountOfferType locations consistencyPolicy backupPolicy capabilities ipRules \
        publicNetworkAccess virtualNetworkRules isVirtualNetworkFilterEnabled analyticalStorageConfiguration \
        apiProperties capacity connectorOffer cors createMode customerManagedKeyStatus defaultPriorityLevel \
        disableKeyBasedMetadataWriteAccess disableLocalAuth enableAnalyticalStorage enableAutomaticFailover \
        enableBurstCapacity enableCassandraConnector enableFreeTier enableMultipleWriteLocations \
        enablePartitionMerge enablePerRegionPerPartitionAutoscale enablePriorityBasedExecution \
        enforceHierarchicalPartitionKeyIdLastLevel minimalTlsVersion networkAclBypass \
        networkAclBypassResourceIds
        """,
      notModelled: "restoreParameters"),
    ConsumerTemplate(
      kind: .synapseWorkspace,
      spots: [
        ReferenceSpot(
          ["synapse.workspace-encryption"], ["encryption", "cmk", "key"], .uri("keyVaultUrl"), label: "name",
          identity: [
            .name(["encryption", "cmk", "kekIdentity", "userAssignedIdentity"]),
            .system(["encryption", "cmk", "kekIdentity", "useSystemAssignedIdentity"]),
          ]),
        linkedService(["data-factory.linked-service", "data-factory.self-hosted-runtime"]),
      ],
      selectors: [runtime],
      examples: [ConsumerID("data-factory.self-hosted-runtime"): [(runtime.path, selfHosted)]],
      others: """
        defaultDataLakeStorage managedVirtualNetwork managedVirtualNetworkSettings publicNetworkAccess \
        sqlAdministratorLogin sqlAdministratorLoginPassword managedResourceGroupName purviewConfiguration \
        azureADOnlyAuthentication cspWorkspaceAdminProperties privateEndpointConnections \
        trustedServiceBypassEnabled workspaceRepositoryConfiguration
        """,
      notModelled: "virtualNetworkProfile"),
  ]

  /// A linked service with its secret in a vault, in a factory or a workspace.
  static func linkedService(_ consumers: [String]) -> ReferenceSpot {
    ReferenceSpot(
      consumers, ["linkedServices[]"], .parts(vault: "baseUrl", name: "secretName", version: "secretVersion"),
      label: "name", identity: [.name(["linkedServices[]", "credential"])]
    ) { _, service in service.text("connectVia") == selfHosted ? consumers.count - 1 : 0 }
  }

  /// The integration runtime that fetches the secret.
  static let runtime: (path: [String], type: FieldType) = (
    ["linkedServices[]", "connectVia"], .choice(["AutoResolve", "Managed", selfHosted])
  )

  /// The word for an integration runtime on a machine of the customer's.
  static let selfHosted = "SelfHosted"
}
