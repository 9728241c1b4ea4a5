import AzureModel

extension StepDeclaration {
  static let purgeVault = StepDeclaration(
    "purgeVault", .control, "Ends a deleted key vault for good, which frees its name.",
    shape: ObjectShape([FieldDeclaration("name", .reference(.vault), "the deleted vault to purge", isRequired: true)]),
    example: "purgeVault: { name: kv }",
    source: Source("https://learn.microsoft.com/rest/api/keyvault/keyvault/vaults/purge-deleted")
  ) { .purgeVault(name: $0.required("name")) }
}
