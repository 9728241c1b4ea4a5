import AzureModel

extension StepDeclaration {
  static let updateSecret = StepDeclaration(
    "updateSecret", .data, "Changes attributes of a secret; its value stays.",
    shape: ObjectShape(
      VaultObjectShape.place(.secrets) + VaultObjectShape.attributes + [
        FieldDeclaration("contentType", .text, "the media type of its value")
      ]),
    example: "updateSecret: { vault: kv, name: db, enabled: false }",
    source: Source("https://learn.microsoft.com/rest/api/keyvault/secrets/update-secret/update-secret")
  ) { VaultObjectShape.access("secrets/update", $0) }
}
