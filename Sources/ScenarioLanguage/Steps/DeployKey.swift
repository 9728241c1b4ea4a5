import AzureModel

extension StepDeclaration {
  static let deployKey = StepDeclaration(
    "deployKey", .control, "Writes a key as a resource of a template; one that is there is left as it is.",
    shape: ObjectShape(
      VaultObjectShape.place(.keys) + VaultObjectShape.attributes + [
        VaultObjectShape.keyOps,
        VaultObjectShape.keyType,
        FieldDeclaration("keySize", .ignored, "without influence on access"),
        FieldDeclaration("curveName", .ignored, "without influence on access"),
        FieldDeclaration("rotationPolicy", .ignored, "not modelled yet"),
        FieldDeclaration("release_policy", .ignored, "not modelled yet"),
        FieldDeclaration("tags", .ignored, "without influence on access"),
      ], hasProperties: true),
    example: "deployKey: { vault: kv, name: data }",
    source: .templateReference("microsoft.keyvault/vaults/keys")
  ) { arguments in
    .putVaultObject(
      VaultObjectDefinition(
        .key, vault: arguments.required("vault"), name: arguments.required("name"),
        content: VaultObjectShape.content(arguments)))
  }
}
