import AzureModel

extension StepDeclaration {
  static let getVault = StepDeclaration(
    "getVault", .control, "Reads a key vault as a resource: its settings, and nothing of what is in it.",
    shape: ObjectShape([FieldDeclaration("name", .reference(.vault), "the vault", isRequired: true)]),
    example: "getVault: { name: kv }",
    source: Source("https://learn.microsoft.com/rest/api/keyvault/keyvault/vaults/get")
  ) { .getVault(name: $0.required("name")) }
}
