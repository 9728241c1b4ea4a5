import AzureModel

extension StepDeclaration {
  static let deploySecret = StepDeclaration(
    "deploySecret", .control, "Writes a secret as a resource of a template; its value is never asked for.",
    shape: ObjectShape(
      VaultObjectShape.place(.secrets) + VaultObjectShape.attributes + [
        FieldDeclaration("value", .text, "the value; not kept"),
        FieldDeclaration("contentType", .text, "the media type of its value"),
        FieldDeclaration("tags", .ignored, "without influence on access"),
      ], hasProperties: true),
    example: "deploySecret: { vault: kv, name: db }",
    source: .templateReference("microsoft.keyvault/vaults/secrets")
  ) { arguments in
    .putVaultObject(
      VaultObjectDefinition(
        .secret, vault: arguments.required("vault"), name: arguments.required("name"),
        content: VaultObjectShape.content(arguments)))
  }
}
