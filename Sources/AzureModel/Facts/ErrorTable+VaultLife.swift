extension ErrorTable {
  private static let softDelete = Source.keyVaultDocs("general/soft-delete-overview.md")
  private static let vaults = Source.templateReference("microsoft.keyvault/vaults")

  /// The answers to making, deleting, recovering and purging vaults.
  static let vaultLife: [ErrorRow] = [
    ErrorRow(
      "arm.vault-already-exists", status: 409, code: "VaultAlreadyExists", innerCode: "",
      "The vault name '{vaultName}' is already in use. Vault names are globaly unique so it is possible that the name is "
        + "already taken. If you are sure that the vault name was not taken then it is possible that a vault with the "
        + "same name was recently deleted but not purged after being placed in a recoverable state. If the vault is in a "
        + "recoverable state then the vault will need to be purged before reusing the name. For more information on soft "
        + "delete and purging a vault follow this link https://go.microsoft.com/fwlink/?linkid=2147740.",
      confidence: .observed,
      sources: [.issue("Azure/azure-powershell", 15115), .keyVaultDocs("general/common-error-codes.md")]),
    ErrorRow(
      "arm.vault-deleted-conflict", status: 409, code: "ConflictError", innerCode: "",
      "A vault with the same name already exists in deleted state. You need to either recover or purge existing key "
        + "vault. Follow this link https://go.microsoft.com/fwlink/?linkid=2149745 for more information on soft delete.",
      confidence: .observed, sources: [.issue("alan-turing-institute/data-safe-haven", 2523)]),
    ErrorRow(
      "arm.soft-deleted-vault-does-not-exist", status: nil, code: "SoftDeletedVaultDoesNotExist", innerCode: nil, nil,
      confidence: .observed,
      sources: [.issue("hashicorp/terraform-provider-azurerm", 12972), .issue("AzureCosmosDB/OmniVec", 24)]),
    ErrorRow(
      "arm.purge-without-deleted-vault", status: nil, code: nil, innerCode: nil, nil,
      confidence: .inferred, sources: [softDelete]),
    ErrorRow(
      "arm.vault-purge-not-allowed", status: 405, code: "MethodNotAllowed", innerCode: "",
      "Operation 'DeletedVaultPurge' is not allowed.",
      confidence: .observed,
      sources: [.issue("microsoft/AzureTRE", 1446), .issue("MicrosoftDocs/azure-docs", 55427)]),
    ErrorRow(
      "arm.purge-protection-irreversible", status: 400, code: "BadRequest", innerCode: "",
      "The property \"enablePurgeProtection\" cannot be set to false. Enabling the purge protection for a vault is an "
        + "irreversible action.",
      confidence: .observed, sources: [vaults]),
    ErrorRow(
      "arm.retention-fixed", status: 400, code: "BadRequest", innerCode: "",
      "The property \"softDeleteRetentionInDays\" has been set already and it can't be modified.",
      confidence: .observed, sources: [Source("https://github.com/hashicorp/terraform-provider-azurerm")]),
    ErrorRow(
      "arm.retention-out-of-range", status: nil, code: nil, innerCode: nil, nil,
      confidence: .documented, sources: [softDelete]),
    ErrorRow(
      "arm.soft-delete-irreversible", status: 400, code: "BadRequest", innerCode: "",
      "The property \"enableSoftDelete\" can be set to false only for creating new vault. Enabling the 'soft delete' "
        + "functionality is an irreversible action.",
      confidence: .observed, sources: [vaults]),
    ErrorRow(
      "arm.soft-delete-required", status: nil, code: nil, innerCode: nil, nil,
      confidence: .documented,
      sources: [Source("https://learn.microsoft.com/azure/key-vault/general/soft-delete-change")]),
  ]

  /// The answers to deployments that take a secret as a parameter.
  static let parameterReferences: [ErrorRow] = [
    ErrorRow(
      "arm.parameter-reference-authorization", status: 403, code: "KeyVaultParameterReferenceAuthorizationFailed",
      innerCode: "",
      "The client '{clientName}' with object id '{objectId}' does not have permission to perform action "
        + "'MICROSOFT.KEYVAULT/VAULTS/DEPLOY/ACTION' on the specified KeyVault resource '{resourceId}'.",
      confidence: .observed,
      sources: [
        Source("https://learn.microsoft.com/azure/azure-resource-manager/managed-applications/key-vault-access")
      ]),
    ErrorRow(
      "arm.parameter-reference-secret", status: nil, code: "KeyVaultParameterReferenceSecretRetrieveFailed",
      innerCode: nil, nil,
      confidence: .documented,
      sources: [.issue("MicrosoftDocs/azure-docs", 33341), .issue("Azure/bicep", 6859)]),
  ]

  /// The answers to calls whose object is not in a state for them.
  static let objectLife: [ErrorRow] =
    [
      ErrorRow(
        "key-vault.key-disabled", status: 403, code: "Forbidden", innerCode: "KeyDisabled",
        "Operation {operation} is not allowed on a disabled key.",
        confidence: .observed, sources: [.issue("Azure/azure-sdk-for-python", 45342)]),
      ErrorRow(
        "key-vault.key-outside-validity", status: 403, code: "Forbidden", innerCode: nil, nil,
        confidence: .documented, sources: [.keyVaultDocs("includes/key-attributes.md")]),
      ErrorRow(
        "key-vault.key-operation-forbidden", status: 403, code: "Forbidden", innerCode: "KeyOperationForbidden",
        "Operation {operation} is not permitted on this key.",
        confidence: .documented, sources: [Source("https://github.com/Azure/azure-sdk-for-java")]),
      ErrorRow(
        "key-vault.secret-managed-by-key-vault", status: 403, code: "Forbidden", innerCode: "SecretManagedByKeyVault",
        "Operation \"{operation}\" is not allowed as this object's lifetime is managed by Key Vault.",
        confidence: .observed, sources: [.issue("hashicorp/terraform-provider-azurerm", 5659)]),
      ErrorRow(
        "key-vault.key-managed-by-key-vault", status: 403, code: "Forbidden", innerCode: "KeyManagedByKeyVault",
        "Operation \"{operation}\" is not allowed as this object's lifetime is managed by Key Vault.",
        confidence: .observed, sources: [sdkRecordings]),
      ErrorRow(
        "key-vault.purge-protected", status: 403, code: "Forbidden", innerCode: nil,
        "Operation \"purge\" is not allowed because purge protection is enabled for this vault. Key Vault service will "
          + "automatically purge it after the retention period has passed.\r\nVault: {vault};location={location}",
        confidence: .observed, sources: [.issue("Azure/sap-automation", 200), .issue("microsoft/AzureTRE", 1951)]),
      ErrorRow(
        "key-vault.object-deleted-but-recoverable", status: 409, code: "Conflict",
        innerCode: "ObjectIsDeletedButRecoverable",
        "{Type} {name} is currently in a deleted but recoverable state, and its name cannot be reused; in this state, the "
          + "{type} can only be recovered or purged.",
        confidence: .observed,
        sources: [
          .issue("Azure/azure-rest-api-specs", 9222), .issue("external-secrets/external-secrets", 3519),
        ]),
      ErrorRow(
        "key-vault.object-name-not-valid", status: nil, code: nil, innerCode: nil, nil,
        confidence: .documented, sources: [.keyVaultDocs("general/about-keys-secrets-certificates.md")]),
    ]
    + VaultObjectKind.allCases.map { kind in
      let word = kind.singular.prefix(1).uppercased() + kind.singular.dropFirst()
      return ErrorRow(
        "key-vault.deleted-\(kind.singular)-not-found", status: 404, code: "\(word)NotFound", innerCode: "",
        "Deleted \(word) not found: {object}", confidence: .observed, sources: [sdkRecordings])
    }

  private static let sdkRecordings = Source("https://github.com/Azure/azure-sdk-for-js")
}
