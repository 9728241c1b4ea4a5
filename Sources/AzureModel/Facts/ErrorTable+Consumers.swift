/// What services say when they cannot read a vault; a nil text is one that no source shows.
extension ErrorTable {
  private static let gatewayErrors = Source.azureDocs(
    "articles/application-gateway/application-gateway-key-vault-common-errors.md")

  static let consumers: [ErrorRow] =
    [
      // Behind a code of the whole operation, `ApplicationGatewayKeyVaultSecretException`.
      ErrorRow(
        "application-gateway.secret-access-denied", status: nil, code: "ApplicationGatewayKeyVaultSecretAccessDenied",
        innerCode: nil,
        "Access denied for KeyVault Secret '{secretUri}' for Application Gateway '{resourceId}'. Make sure that Identity "
          + "assigned to Application Gateway has access to the KeyVault associated with secret.",
        confidence: .observed, sources: [.issue("MicrosoftDocs/azure-docs", 33157)]),
      ErrorRow(
        "application-gateway.listener-disabled", status: nil, code: nil, innerCode: nil, nil, confidence: .documented,
        sources: [gatewayErrors]),
      // What stands in the setting instead of the secret.
      ErrorRow(
        "app-service.reference-not-resolved", status: nil, code: nil, innerCode: nil, "{reference}",
        confidence: .documented,
        sources: [
          .azureDocs("articles/app-service/app-service-key-vault-references.md"),
          .issue("MicrosoftDocs/azure-docs", 56433),
        ]),
      ErrorRow(
        "app-service.certificate-not-readable", status: nil, code: nil, innerCode: nil,
        "The service does not have access to '{vaultId}' Key Vault. Please make sure that you have granted necessary "
          + "permissions to the service to perform the request operation.",
        confidence: .observed, sources: [.issue("MicrosoftDocs/azure-docs", 49371)]),
      ErrorRow(
        "container-apps.secret-not-readable", status: 400, code: nil, innerCode: nil,
        "Field 'configuration.secrets' is invalid with details: 'Invalid value: \"{name}\": Unable to get value using "
          + "Managed identity {identity} for secret {name}.*",
        confidence: .observed,
        sources: [Source("https://azureossd.github.io"), .issue("microsoft/azure-container-apps", 1804)]),
      ErrorRow(
        "container-apps.secret-not-synced", status: nil, code: "SyncingSecretFromAzureKeyVaultForContainerAppFailed",
        innerCode: nil, nil, confidence: .observed, sources: [Source("https://azureossd.github.io")]),
      ErrorRow(
        "container-apps.certificate-not-readable", status: nil, code: "InternalServerError", innerCode: nil, nil,
        confidence: .observed, sources: [.issue("Azure/azure-cli-extensions", 7685)]),
      ErrorRow(
        "container-apps.identity-not-found", status: nil, code: nil, innerCode: nil,
        "managed Identity with resource Id {identity} was not found when trying to get secret {name} from Azure Key Vault",
        confidence: .observed, sources: [Source("https://azureossd.github.io")]),
      ErrorRow(
        "disk-encryption-set.key-access-forbidden", status: nil, code: "KeyVaultAccessForbidden", innerCode: nil,
        "Unable to access key vault resource '{secretUri}' to enable encryption at rest. Please grant get, wrap and unwrap "
          + "key permissions to {identityTitle} identity '{identity}'. Please visit "
          + "https://aka.ms/keyvaultaccessssecmk for more information.",
        confidence: .observed, sources: [Source("https://github.com/ansible-collections/azure/pull/1676")]),
      ErrorRow(
        "storage.identity-not-set", status: nil, code: nil, innerCode: nil,
        "Managed Service Identity (MSI) is not set for this account.", confidence: .observed,
        sources: [.issue("hashicorp/terraform-provider-azurerm", 6111)]),
      ErrorRow(
        "storage.key-not-usable", status: 403, code: nil, innerCode: nil, nil, confidence: .observed,
        sources: [Source("https://github.com/Azure/terraform-azurerm-avm-res-storage-storageaccount/pull/391")]),
      ErrorRow(
        "storage.vault-not-recoverable", status: nil, code: "KeyVaultPolicyError", innerCode: nil,
        "Keyvault policy recoverable is not set",
        confidence: .observed, sources: [.issue("Azure/azure-cli", 12346), .issue("Azure/azure-cli", 17914)]),
      ErrorRow(
        "recovery-services.key-not-usable", status: nil, code: "UserErrorCMKKeyVaultAuthFailure", innerCode: nil, nil,
        confidence: .observed, sources: [.issue("hashicorp/terraform-provider-azurerm", 27817)]),
      ErrorRow(
        "storage.key-access-lost", status: 403, code: nil, innerCode: nil, nil, confidence: .documented,
        sources: [.azureDocs("articles/storage/common/customer-managed-keys-overview.md")]),
      ErrorRow(
        "azure-backup.key-vault-permissions", status: nil, code: "UserErrorKeyVaultPermissionsNotConfigured",
        innerCode: nil,
        "Azure Backup Service does not have sufficient permissions to Key Vault for Backup of Encrypted Virtual Machines.",
        confidence: .observed, sources: [.issue("MicrosoftDocs/azure-docs", 91512)]),
      ErrorRow(
        "azure-devops.variable-group", status: nil, code: nil, innerCode: nil,
        "TF400898: An Internal Error Occurred. Activity Id: {activityId}", confidence: .observed,
        sources: [.issue("MicrosoftDocs/azure-devops-docs", 8581)]),
      ErrorRow(
        "entra.several-identities", status: 400, code: "invalid_request", innerCode: nil,
        "Multiple user assigned identities exist, please specify the clientId / resourceId of the identity in the token "
          + "request",
        confidence: .observed, sources: [.issue("Azure/azure-sdk-for-net", 21871)]),
    ]
    + textUnknown.map { id, source in
      ErrorRow(id, status: nil, code: nil, innerCode: nil, nil, confidence: .inferred, sources: [source])
    }

  /// Failures that happen and whose words no source shows.
  private static let textUnknown: [(String, Source)] = [
    ("aks.kms-key-not-usable", .microsoftDocs("azure-aks-docs", "articles/aks/kms-data-encryption.md")),
    ("aks.mount-failed", .issue("Azure/secrets-store-csi-driver-provider-azure", 873)),
    (
      "container-instances.key-not-usable",
      .azureDocs("articles/container-instances/container-instances-encrypt-data.md")
    ),
    ("front-door.certificate-not-imported", .issue("MicrosoftDocs/azure-docs", 38225)),
    ("cdn.certificate-not-readable", .issue("MicrosoftDocs/azure-docs", 52640)),
    ("azure-firewall.certificate-not-readable", .issue("MicrosoftDocs/azure-docs", 94657)),
    ("event-grid.certificate-not-readable", .azureDocs("articles/event-grid/assign-custom-domain-name.md")),
    (
      "spring-apps.certificate-not-readable",
      .azureDocs("articles/spring-apps/enterprise/how-to-custom-domain.md")
    ),
    ("event-hubs.key-not-usable", .azureDocs("articles/event-hubs/configure-customer-managed-key.md")),
    ("service-bus.key-not-usable", .azureDocs("articles/service-bus-messaging/configure-customer-managed-key.md")),
    (
      "netapp.key-not-usable",
      Source(
        "https://learn.microsoft.com/dotnet/api/azure.resourcemanager.netapp.models"
          + ".certificatekeyvaultdetails.userassignedidentity")
    ),
    (
      "sql.key-not-usable",
      .microsoftDocs("sql-docs", "azure-sql/database/transparent-data-encryption-byok-overview.md")
    ),
    (
      "sql.database-inaccessible",
      .microsoftDocs("sql-docs", "azure-sql/database/transparent-data-encryption-byok-overview.md")
    ),
    ("cosmos-db.key-not-usable", .azureDocs("articles/cosmos-db/how-to-setup-customer-managed-keys.md")),
    ("synapse.key-not-usable", .azureDocs("articles/synapse-analytics/security/workspaces-encryption.md")),
    (
      "virtual-machine.extension-failed",
      .microsoftDocs("azure-compute-docs", "articles/virtual-machines/extensions/key-vault-linux.md")
    ),
    (
      "virtual-machine.disk-encryption-failed",
      .microsoftDocs("azure-compute-docs", "articles/virtual-machines/linux/disk-encryption-key-vault.md")
    ),
    (
      "virtual-machine.certificate-not-readable",
      .azureDocs("articles/azure-resource-manager/templates/key-vault-parameter.md")
    ),
    ("data-factory.secret-not-readable", .issue("MicrosoftDocs/azure-docs", 119969)),
    (
      "logic-apps.action-failed",
      Source("https://learn.microsoft.com/azure/connectors/compare-built-in-azure-connectors")
    ),
    ("power-platform.update-failed", .issue("microsoft/coe-starter-kit", 6172)),
    ("policy-scan.denied", .issue("MicrosoftDocs/azure-docs", 107185)),
    ("service.read-not-allowed", ConsumerTable.trustedServices),
    ("service.tier-without-feature", .azureDocs("articles/service-bus-messaging/configure-customer-managed-key.md")),
    ("service.identity-not-usable", ConsumerTable.trustedServices),
    ("service.requirement-not-met", ConsumerTable.trustedServices),
  ]
}
