import AzureModel

extension StepDeclaration {
  static let updateKey = StepDeclaration(
    "updateKey", .data, "Changes attributes of a key, or what it may be used for.",
    shape: ObjectShape(
      VaultObjectShape.place(.keys) + VaultObjectShape.attributes + [VaultObjectShape.keyOps]),
    example: "updateKey: { vault: kv, name: data, enabled: false }",
    source: Source("https://learn.microsoft.com/rest/api/keyvault/keys/update-key/update-key")
  ) { VaultObjectShape.access("keys/update", $0) }
}
