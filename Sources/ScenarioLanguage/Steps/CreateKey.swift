import AzureModel

extension StepDeclaration {
  static let createKey = StepDeclaration(
    "createKey", .data, "Creates a key in a vault, or a new version of it.",
    shape: ObjectShape(
      VaultObjectShape.place(.keys) + VaultObjectShape.attributes + [VaultObjectShape.keyOps, VaultObjectShape.keyType]),
    example: "createKey: { vault: kv, name: data, keyOps: [wrapKey, unwrapKey] }",
    source: Source("https://learn.microsoft.com/rest/api/keyvault/keys/create-key/create-key")
  ) { VaultObjectShape.access("keys/create", $0) }
}
