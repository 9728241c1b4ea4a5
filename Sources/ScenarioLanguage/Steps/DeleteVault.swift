import AzureModel

extension StepDeclaration {
  static let deleteVault = StepDeclaration(
    "deleteVault", .control,
    "Deletes a key vault: it is kept for its retention, its name stays held, its role assignments go.",
    shape: ObjectShape([FieldDeclaration("name", .reference(.vault), "the vault to delete", isRequired: true)]),
    example: "deleteVault: { name: kv }",
    source: Source("https://learn.microsoft.com/rest/api/keyvault/keyvault/vaults/delete")
  ) { .deleteVault(name: $0.required("name")) }
}
