import AzureModel

extension StepDeclaration {
  static let setSecret = StepDeclaration(
    "setSecret", .data, "Sets a secret in a vault; its value is never asked for.",
    shape: ObjectShape(
      VaultObjectShape.place(.secrets) + VaultObjectShape.attributes + [
        FieldDeclaration("contentType", .text, "the media type of its value")
      ]),
    example: "setSecret: { vault: kv, name: db }",
    source: Source("https://learn.microsoft.com/rest/api/keyvault/secrets/set-secret/set-secret")
  ) { arguments in
    let content = VaultObjectShape.content(arguments)
    return .setSecret(
      SecretDefinition(
        vault: arguments.required("vault"), name: arguments.required("name"), contentType: content.contentType,
        isEnabled: content.isEnabled ?? true, notBefore: content.notBefore, expires: content.expires))
  }
}
