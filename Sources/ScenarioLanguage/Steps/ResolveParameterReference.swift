import AzureModel

extension StepDeclaration {
  /// What a deployment does with a parameter that a parameter file gives as `reference` and Bicep as `getSecret`.
  ///
  /// Named after Azure Resource Manager's own word, key vault parameter reference, which its errors print too; the fields
  /// are those of `reference`, so that it can be pasted.
  static let resolveParameterReference = StepDeclaration(
    "resolveParameterReference", .control, "Takes a secret of a vault as the value of a deployment's parameter.",
    shape: ObjectShape([
      FieldDeclaration(
        "keyVault",
        .object(
          ObjectShape(
            [FieldDeclaration("id", .reference(.vault), "the vault by name or resource id", isRequired: true)],
            short: "id")),
        "the vault, by name or as `{ id: … }`", isRequired: true),
      FieldDeclaration("secretName", .text, "the name of the secret", isRequired: true),
      FieldDeclaration("secretVersion", .ignored, "the latest is assumed"),
    ]),
    example: "resolveParameterReference: { keyVault: kv, secretName: db }",
    source: Source("https://learn.microsoft.com/azure/azure-resource-manager/templates/key-vault-parameter")
  ) { arguments in
    .resolveParameterReference(
      vault: arguments.object("keyVault")?.required("id") ?? "", secretName: arguments.required("secretName"))
  }
}
