extension ErrorTable {
  private static let troubleshooting = Source(
    "https://github.com/Azure/azure-sdk-for-java/blob/main/sdk/keyvault/TROUBLESHOOTING.md")
  private static let pendingCertificates = Source.keyVaultDocs("certificates/create-certificate-scenarios.md")
  private static let recordings = Source("https://github.com/Azure/azure-sdk-for-js/tree/main/sdk/keyvault")
  private static let missingKey = Source.sdkRecording(
    "keyvault/keyvault-keys/recordings/browsers/keys_client__create_read_update_and_delete_operations/"
      + "recording_cant_get_a_deleted_key_that_doesnt_exist.json", at: "f7159c8ca053d1edd3e71b77bcbdcdf033700830")
  private static let missingCertificate = Source.sdkRecording(
    "keyvault/keyvault-certificates/recordings/browsers/certificates_client__create_read_update_and_delete/"
      + "recording_can_get_a_certificate_non_existing.json", at: "d1fd1d59219f486e863a27298c95c82381c40adc")

  /// What a vault answers when the object is missing, or its state forbids the call.
  ///
  /// Reading a secret after its expiry succeeds, so no row says otherwise.
  static let keyVaultObjects: [ErrorRow] = keyVaultExistence + keyVaultObjectState

  private static let keyVaultExistence: [ErrorRow] = [
    ErrorRow(
      "key-vault.secret-not-found", status: 404, code: "SecretNotFound", innerCode: "",
      "A secret with (name/id) {object} was not found in this key vault. If you recently deleted this secret you may "
        + "be able to recover it using the correct recovery command. For help resolving this issue, please see "
        + "https://go.microsoft.com/fwlink/?linkid=2125182",
      confidence: .observed, sources: [.containerAppsSecrets]),
    ErrorRow(
      "key-vault.key-not-found", status: 404, code: "KeyNotFound", innerCode: "",
      "A key with (name/id) {object} was not found in this key vault. If you recently deleted this key you may be able "
        + "to recover it using the correct recovery command. For help resolving this issue, please see "
        + "https://go.microsoft.com/fwlink/?linkid=2125182",
      confidence: .observed, sources: [missingKey]),
    ErrorRow(
      "key-vault.certificate-not-found", status: 404, code: "CertificateNotFound", innerCode: "",
      "A certificate with (name/id) {object} was not found in this key vault. If you recently deleted this certificate "
        + "you may be able to recover it using the correct recovery command. For help resolving this issue, please see "
        + "https://go.microsoft.com/fwlink/?linkid=2125182",
      confidence: .observed, sources: [missingCertificate]),
    ErrorRow(
      "key-vault.object-deleted-but-recoverable", status: 409, code: "Conflict",
      innerCode: "ObjectIsDeletedButRecoverable",
      "{Type} {name} is currently in a deleted but recoverable state, and its name cannot be reused; in this state, "
        + "the {type} can only be recovered or purged.",
      confidence: .observed,
      sources: [
        .issue("Azure/azure-rest-api-specs", 9222), .issue("external-secrets/external-secrets", 3519),
        Source("https://github.com/Azure/azure-sdk-for-cpp/tree/main/sdk/keyvault"),
      ]),
    ErrorRow(
      "key-vault.object-being-deleted", status: 409, code: "Conflict", innerCode: "ObjectIsBeingDeleted",
      "{Type} {name} is currently being deleted and cannot be re-created; retry later.",
      confidence: .observed,
      sources: [
        .issue("hashicorp/terraform-provider-azurerm", 5659),
        Source("https://github.com/Azure/azure-sdk-for-cpp/tree/main/sdk/keyvault"),
      ]),
    ErrorRow(
      "key-vault.object-being-deleted-short", status: 409, code: "Conflict", innerCode: "ObjectIsBeingDeleted",
      "{Type} is currently being deleted.",
      confidence: .observed, sources: [recordings]),
    ErrorRow(
      "key-vault.restore-conflict", status: 409, code: "Conflict", innerCode: nil, nil,
      confidence: .observed, sources: [.issue("Azure/azure-sdk-for-net", 26027)]),
  ]

  private static let keyVaultObjectState: [ErrorRow] = [
    ErrorRow(
      "key-vault.secret-disabled", status: 403, code: "Forbidden", innerCode: "SecretDisabled",
      "Operation get is not allowed on a disabled secret.",
      confidence: .observed,
      sources: [.issue("Azure/azure-sdk-for-js", 24756), .issue("ansible-collections/azure", 1989)]),
    // Seen for decrypting, signing and unwrapping; the report's other three calls never reached the vault.
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
      confidence: .documented, sources: [troubleshooting]),
    ErrorRow(
      "key-vault.secret-managed-by-key-vault", status: 403, code: "Forbidden", innerCode: "SecretManagedByKeyVault",
      "Operation \"{operation}\" is not allowed as this object's lifetime is managed by Key Vault.",
      confidence: .observed, sources: [.issue("hashicorp/terraform-provider-azurerm", 5659), recordings]),
    ErrorRow(
      "key-vault.key-managed-by-key-vault", status: 403, code: "Forbidden", innerCode: "KeyManagedByKeyVault",
      "Operation \"{operation}\" is not allowed as this object's lifetime is managed by Key Vault.",
      confidence: .observed, sources: [recordings]),
    ErrorRow(
      "key-vault.purge-protected", status: 403, code: "Forbidden", innerCode: nil,
      "Operation \"purge\" is not allowed because purge protection is enabled for this vault. Key Vault service will "
        + "automatically purge it after the retention period has passed.\r\nVault: {vault};location={location}",
      confidence: .observed,
      sources: [Source("https://github.com/Azure/sap-automation/pull/200"), .issue("microsoft/AzureTRE", 1951)]),
    ErrorRow(
      "key-vault.purge-not-enabled", status: 400, code: "NotSupported", innerCode: nil,
      "Operation \"purge\" is not enabled for this vault.",
      confidence: .observed, sources: [.issue("hashicorp/terraform-provider-azurerm", 10132)]),
    // The status contradicts the code; both are so documented.
    ErrorRow(
      "key-vault.pending-certificate", status: 409, code: "Forbidden", innerCode: nil,
      "A new key vault certificate can not be created or imported while a pending key vault certificate's status is "
        + "inProgress.",
      confidence: .documented, sources: [pendingCertificates]),
    ErrorRow(
      "key-vault.merge-forbidden", status: 403, code: "Forbidden", innerCode: nil,
      "Merge is forbidden on pending object created with issuer : {issuer} while it is in progess.",
      confidence: .documented, sources: [pendingCertificates]),
    ErrorRow(
      "key-vault.throttled", status: 429, code: "Throttled", innerCode: "",
      "Request was not processed because too many requests were received. Reason: VaultRequestTypeLimitReached",
      confidence: .observed,
      sources: [
        .issue("dotnet/sign", 403), .issue("vcsjones/AzureSignTool", 219),
        .keyVaultDocs("general/overview-throttling.md"),
      ]),
  ]
}
