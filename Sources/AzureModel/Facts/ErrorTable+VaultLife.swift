extension ErrorTable {
  private static let softDelete = Source.keyVaultDocs("general/soft-delete-overview.md")
  private static let sdkRecordings = Source("https://github.com/Azure/azure-sdk-for-js/tree/main/sdk/keyvault")

  /// Answers about what is deleted, of which little or no wording is known.
  static let vaultLife: [ErrorRow] =
    [
      ErrorRow(
        "arm.soft-deleted-vault-does-not-exist", status: nil, code: "SoftDeletedVaultDoesNotExist", innerCode: nil, nil,
        confidence: .observed,
        sources: [.issue("hashicorp/terraform-provider-azurerm", 12972), .issue("AzureCosmosDB/OmniVec", 24)]),
      ErrorRow(
        "arm.purge-without-deleted-vault", status: nil, code: nil, innerCode: nil, nil,
        confidence: .inferred, sources: [softDelete]),
      ErrorRow(
        "arm.retention-out-of-range", status: nil, code: nil, innerCode: nil, nil,
        confidence: .documented, sources: [softDelete]),
      ErrorRow(
        "arm.soft-delete-required", status: nil, code: nil, innerCode: nil, nil,
        confidence: .documented,
        sources: [Source("https://learn.microsoft.com/azure/key-vault/general/soft-delete-change")]),
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
}
