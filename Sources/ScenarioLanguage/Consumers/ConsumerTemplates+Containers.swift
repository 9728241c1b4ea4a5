import AzureModel

extension ConsumerTemplates {
  /// The first version of Kubernetes with the new key management.
  private static let firstWithKms = (major: 1, minor: 33)

  static let containers: [ConsumerTemplate] = [
    ConsumerTemplate(
      kind: .containerApp,
      spots: [
        ReferenceSpot(
          ["container-apps.secret"], ["configuration", "secrets[]"], .uri("keyVaultUrl"), label: "name",
          identity: [.name(["configuration", "secrets[]", "identity"])])
      ],
      host: (["environmentId"], .containerAppsEnvironment),
      others: """
        managedEnvironmentId template workloadProfileName configuration.secrets[].value configuration.ingress \
        configuration.registries configuration.activeRevisionsMode configuration.dapr extendedLocation kind \
        managedBy configuration.identitySettings configuration.maxInactiveRevisions configuration.runtime \
        configuration.service
        """),
    ConsumerTemplate(
      kind: .containerAppsEnvironment,
      spots: [
        ReferenceSpot(
          ["container-apps.environment-certificate"], ["certificates[]", "certificateKeyVaultProperties"],
          .uri("keyVaultUrl"), identity: [.name(["certificates[]", "certificateKeyVaultProperties", "identity"])]),
        ReferenceSpot(
          ["container-apps.environment-certificate"], ["customDomainConfiguration", "certificateKeyVaultProperties"],
          .uri("keyVaultUrl"),
          identity: [.name(["customDomainConfiguration", "certificateKeyVaultProperties", "identity"])]),
      ],
      subnets: [["vnetConfiguration", "infrastructureSubnetId"]],
      others: """
        kind sku appLogsConfiguration workloadProfiles zoneRedundant peerAuthentication publicNetworkAccess \
        certificates[].name customDomainConfiguration.dnsSuffix vnetConfiguration.internal \
        customDomainConfiguration.certificatePassword customDomainConfiguration.certificateValue \
        daprAIConnectionString daprAIInstrumentationKey daprConfiguration infrastructureResourceGroup \
        ingressConfiguration kedaConfiguration peerTrafficConfiguration vnetConfiguration.dockerBridgeCidr \
        vnetConfiguration.platformReservedCidr vnetConfiguration.platformReservedDnsIP
        """),
    ConsumerTemplate(
      kind: .aksCluster,
      spots: [
        ReferenceSpot(
          ["aks.kms", "aks.kms-legacy"], ["securityProfile", "azureKeyVaultKms"], .uri("keyId")
        ) { step, _ in
          guard let version = step.text("kubernetesVersion") else { return 0 }
          let parts = version.split(separator: ".").compactMap { Int($0) }
          guard parts.count >= 2 else { return 0 }
          return (parts[0], parts[1]) < firstWithKms ? 1 : 0
        },
        ReferenceSpot(
          ["aks.secrets-store-csi-driver"], ["secretProviderClasses[]"],
          .parts(vault: "keyvaultName", name: "objectName", version: "objectVersion"), label: "name",
          identity: [.clientId(["secretProviderClasses[]", "clientID"])]),
      ],
      subnets: [["agentPoolProfiles[]", "vnetSubnetID"]],
      selectors: [(["kubernetesVersion"], .text), (["secretProviderClasses[]", "objectType"], .choice(["secret"]))],
      examples: [
        ConsumerID("aks.kms-legacy"): [(["kubernetesVersion"], "1.32")],
        ConsumerID("aks.kms"): [(["kubernetesVersion"], "1.33")],
      ],
      others: """
        sku addonProfiles apiServerAccessProfile dnsPrefix networkProfile aadProfile enableRBAC \
        oidcIssuerProfile servicePrincipalProfile identityProfile nodeResourceGroup disableLocalAccounts \
        securityProfile.azureKeyVaultKms.enabled securityProfile.azureKeyVaultKms.keyVaultNetworkAccess \
        securityProfile.azureKeyVaultKms.keyVaultResourceId securityProfile.workloadIdentity \
        securityProfile.defender secretProviderClasses[].tenantId \
        agentPoolProfiles[].name agentPoolProfiles[].count agentPoolProfiles[].vmSize agentPoolProfiles[].mode \
        agentPoolProfiles[].osType agentPoolProfiles[].enableAutoScaling kind \
        agentPoolProfiles[].artifactStreamingProfile agentPoolProfiles[].availabilityZones \
        agentPoolProfiles[].capacityReservationGroupID agentPoolProfiles[].creationData \
        agentPoolProfiles[].enableEncryptionAtHost agentPoolProfiles[].enableFIPS \
        agentPoolProfiles[].enableNodePublicIP agentPoolProfiles[].enableUltraSSD \
        agentPoolProfiles[].gatewayProfile agentPoolProfiles[].gpuInstanceProfile agentPoolProfiles[].gpuProfile \
        agentPoolProfiles[].hostGroupID agentPoolProfiles[].kubeletConfig agentPoolProfiles[].kubeletDiskType \
        agentPoolProfiles[].linuxOSConfig agentPoolProfiles[].localDNSProfile agentPoolProfiles[].maxCount \
        agentPoolProfiles[].maxPods agentPoolProfiles[].messageOfTheDay agentPoolProfiles[].minCount \
        agentPoolProfiles[].networkProfile agentPoolProfiles[].nodeImageVersion agentPoolProfiles[].nodeLabels \
        agentPoolProfiles[].nodePublicIPPrefixID agentPoolProfiles[].nodeTaints \
        agentPoolProfiles[].orchestratorVersion agentPoolProfiles[].osDiskSizeGB agentPoolProfiles[].osDiskType \
        agentPoolProfiles[].osSKU agentPoolProfiles[].podIPAllocationMode \
        agentPoolProfiles[].powerState agentPoolProfiles[].proximityPlacementGroupID \
        agentPoolProfiles[].scaleDownMode agentPoolProfiles[].scaleSetEvictionPolicy \
        agentPoolProfiles[].scaleSetPriority agentPoolProfiles[].securityProfile \
        agentPoolProfiles[].spotMaxPrice agentPoolProfiles[].status agentPoolProfiles[].tags \
        agentPoolProfiles[].type agentPoolProfiles[].upgradeSettings \
        agentPoolProfiles[].virtualMachineNodesStatus agentPoolProfiles[].virtualMachinesProfile \
        agentPoolProfiles[].windowsProfile agentPoolProfiles[].workloadRuntime aiToolchainOperatorProfile \
        autoScalerProfile autoUpgradeProfile azureMonitorProfile diskEncryptionSetID fqdnSubdomain \
        hostedSystemProfile ingressProfile linuxProfile metricsProfile nodeProvisioningProfile \
        nodeResourceGroupProfile podIdentityProfile privateLinkResources publicNetworkAccess schedulerProfile \
        securityProfile.customCATrustCertificates securityProfile.imageCleaner serviceMeshProfile status \
        storageProfile supportPlan upgradeSettings windowsProfile workloadAutoScalerProfile
        """,
      notModelled: "agentPoolProfiles[].podSubnetID bootstrapProfile extendedLocation httpProxyConfig"),
    ConsumerTemplate(
      kind: .containerGroup,
      spots: [
        ReferenceSpot(
          ["container-instances.customer-managed-key"], ["encryptionProperties"],
          .parts(vault: "vaultBaseUrl", name: "keyName", version: "keyVersion"),
          identity: [.name(["encryptionProperties", "identity"])])
      ],
      subnets: [["subnetIds[]", "id"]],
      others: """
        containers osType restartPolicy ipAddress sku volumes imageRegistryCredentials diagnostics dnsConfig \
        confidentialComputeProperties extensions identityAcls initContainers priority standbyPoolProfile \
        subnetIds[].name zones
        """,
      notModelled: "containerGroupProfile secretReferences"),
  ]
}
