import AzureModel

extension StepDeclaration {
  static let setSecret = StepDeclaration(
    "setSecret", .data, "Sets a secret in a vault; its value is never asked for.",
    shape: ObjectShape([
      FieldDeclaration("vault", .reference(.vault), "the vault", isRequired: true),
      FieldDeclaration("name", .text, "the name of the secret", isRequired: true),
      FieldDeclaration("contentType", .text, "the media type of its value"),
      FieldDeclaration("enabled", .bool, "whether this version may be read", unsaid: nil),
    ]),
    example: "setSecret: { vault: kv, name: db }",
    source: Source("https://learn.microsoft.com/rest/api/keyvault/secrets/set-secret/set-secret")
  ) { arguments in
    .setSecret(
      SecretDefinition(
        vault: arguments.required("vault"), name: arguments.required("name"),
        contentType: arguments.text("contentType"), isEnabled: arguments.bool("enabled") ?? true))
  }
}
