extension ConsumerTable {
  private static let csi = Source.microsoftDocs(
    "azure-aks-docs", "articles/aks/csi-secrets-store-identity-access.md")

  static let containers: [ConsumerRow] = [
    ConsumerRow(
      "container-apps.secret", service: "Container Apps", use: "secret of an app",
      on: ["Microsoft.App/containerApps", "Microsoft.App/jobs"], reads: .secret, calls: ["secrets/get"],
      identity: ConsumerIdentity(anyManaged, unsaid: .systemAssigned, naming: .resourceId),
      permissions: [.secrets: ["get"]], roles: ["Key Vault Secrets User"], network: .injectedCompute,
      virtualNetwork: .helpsByPrivateEndpoint, timing: .atDeployment(refresh: Delay(minutes: 30)),
      denial: ConsumerDenial(
        "container-apps.secret-not-readable", later: "container-apps.secret-not-synced",
        identity: [.notAttached: "container-apps.identity-not-found"]),
      doubts: [
        "one report of 2023 has a virtual network rule help, in another type of environment",
        "which identity a secret takes that names none no page says",
      ],
      confidence: .observed,
      sources: [
        .containerAppsSecrets,
        Source("https://learn.microsoft.com/azure/container-apps/manage-secrets"),
        .issue("microsoft/azure-container-apps", 1287), .issue("microsoft/azure-container-apps", 739),
      ]),
    ConsumerRow(
      "container-apps.environment-certificate", service: "Container Apps", use: "certificate of an environment",
      on: ["Microsoft.App/managedEnvironments/certificates"], reads: .certificate, calls: ["secrets/get"],
      identity: ConsumerIdentity(anyManaged, unsaid: .systemAssigned, naming: .resourceId),
      permissions: [.secrets: ["get"]], roles: ["Key Vault Secrets User"], network: .platform,
      virtualNetwork: .doesNotHelp, timing: .atDeployment(refresh: Delay(minutes: 720)),
      denial: ConsumerDenial("container-apps.certificate-not-readable"), requires: [.certificateContent, .privateKey],
      confidence: .observed,
      sources: [
        .azureDocs("articles/container-apps/key-vault-certificates-manage.md"),
        .issue("Azure/azure-rest-api-specs", 37960), .issue("Azure/azure-cli-extensions", 7685),
      ]),
    ConsumerRow(
      "aks.kms", service: "AKS", use: "KMS data encryption", on: ["Microsoft.ContainerService/managedClusters"],
      reads: .key, calls: ["keys/encrypt", "keys/decrypt"],
      identity: ConsumerIdentity([.userAssigned], unsaid: .userAssigned),
      permissions: [.keys: ["encrypt", "decrypt"]], roles: ["Key Vault Crypto User", "Key Vault Contributor"],
      network: .platform, virtualNetwork: .doesNotHelp, timing: .atDeployment(),
      denial: ConsumerDenial("aks.kms-key-not-usable"),
      doubts: [
        "the list of trusted services leaves AKS out; its own pages rely on the bypass",
        "its pages are of December 2025 and want Kubernetes 1.33; here it is there on every date",
      ],
      confidence: .documented,
      sources: [
        .microsoftDocs("azure-aks-docs", "articles/aks/kms-data-encryption-concepts.md"),
        .microsoftDocs("azure-aks-docs", "articles/aks/kms-data-encryption.md"),
      ]),
    ConsumerRow(
      "aks.kms-legacy", service: "AKS", use: "KMS etcd encryption (legacy)",
      on: ["Microsoft.ContainerService/managedClusters"], reads: .key, calls: ["keys/encrypt", "keys/decrypt"],
      identity: ConsumerIdentity([.userAssigned], unsaid: .userAssigned),
      permissions: [.keys: ["encrypt", "decrypt"]], roles: ["Key Vault Crypto User"], network: .platform,
      virtualNetwork: .helpsByPrivateEndpoint, timing: .atDeployment(),
      denial: ConsumerDenial("aks.kms-key-not-usable"),
      doubts: [
        "a private vault needs API Server VNet Integration; the subnet of the nodes stands for that of the API server"
      ],
      confidence: .documented, sources: [.microsoftDocs("azure-aks-docs", "articles/aks/use-kms-etcd-encryption.md")]),
    ConsumerRow(
      "aks.secrets-store-csi-driver", service: "AKS", use: "Secrets Store CSI driver",
      on: ["Microsoft.ContainerService/managedClusters"], reads: .secret, calls: ["secrets/get"],
      identity: ConsumerIdentity([.userAssigned], unsaid: .userAssigned, naming: .clientId),
      permissions: [.secrets: ["get"], .keys: ["get"], .certificates: ["get"]],
      roles: ["Key Vault Secrets User", "Key Vault Certificate User"], network: .customerCode, virtualNetwork: .helps,
      timing: .later(refresh: nil), denial: ConsumerDenial("aks.mount-failed", showsVaultAnswer: true),
      confidence: .documented,
      sources: [csi, .issue("Azure/secrets-store-csi-driver-provider-azure", 873)]),
    ConsumerRow(
      "container-instances.customer-managed-key", service: "Container Instances", use: "customer-managed key",
      on: ["Microsoft.ContainerInstance/containerGroups"], reads: .key, calls: ["keys/get", "keys/unwrapKey"],
      identity: ConsumerIdentity(
        [.userAssigned, .firstParty], unsaid: .firstParty, naming: .resourceId,
        application: "Azure Container Instance Service"),
      permissions: [.keys: ["get", "unwrapKey"]], roles: encryptionUser, network: .platform,
      virtualNetwork: .doesNotHelp, timing: .atDeployment(),
      denial: ConsumerDenial("container-instances.key-not-usable"),
      requires: [.versionNamed],
      doubts: [
        "the list of trusted services leaves Container Instances out; its own pages rely on the bypass",
        "a user-assigned identity came with API version 2022-09-01; here it is there on every date",
      ],
      confidence: .documented,
      sources: [.azureDocs("articles/container-instances/container-instances-encrypt-data.md")]),
  ]
}
