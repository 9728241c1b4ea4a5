import AzureModel

extension StepDeclaration {
  static let deployNamedValue = StepDeclaration(
    "deployNamedValue", .control, "Writes a named value of an API Management service, read from a vault or sent.",
    shape: ObjectShape(
      place + [
        FieldDeclaration("displayName", .ignored, "the name that policies show", unlessSaid: "the name itself"),
        FieldDeclaration("secret", .bool, "whether the value is hidden", unlessSaid: "no"),
        FieldDeclaration("value", .text, "the value itself"),
        FieldDeclaration("tags", .ignored, "without influence on access"),
        keyVault,
      ], hasProperties: true, oneOf: ["keyVault", "value"]),
    example: """
      deployNamedValue: { service: apim, name: db, secret: true, keyVault: { secretIdentifier: "${kv.secrets.db.id}" } }
      """,
    source: .templateReference("microsoft.apimanagement/service/namedvalues")
  ) { .putApiManagementSecret(definition(.namedValue, $0)) }

  static let deployApiManagementCertificate = StepDeclaration(
    "deployApiManagementCertificate", .control,
    "Writes a client certificate of an API Management service, read from a vault or sent.",
    shape: ObjectShape(
      place + [
        FieldDeclaration("data", .text, "the certificate itself, base64"),
        FieldDeclaration("password", .text, "the password of a certificate that is sent"),
        keyVault,
      ], hasProperties: true, oneOf: ["keyVault", "data"]),
    example: """
      deployApiManagementCertificate: { service: apim, name: client, keyVault: { secretIdentifier: "${kv.secrets.client.id}" } }
      """,
    source: .templateReference("microsoft.apimanagement/service/certificates")
  ) { .putApiManagementSecret(definition(.clientCertificate, $0)) }

  static let deleteNamedValue = deletion(.namedValue, "deleteNamedValue")
  static let deleteApiManagementCertificate = deletion(.clientCertificate, "deleteApiManagementCertificate")

  static let deployApiManagementPolicy = StepDeclaration(
    "deployApiManagementPolicy", .control,
    "Writes the policies of an API Management service; of them the named values and certificates matter.",
    shape: ObjectShape(
      [
        FieldDeclaration("service", .reference(.apiManagement), "the service", isRequired: true),
        FieldDeclaration("format", .ignored, "how the document is written"),
        FieldDeclaration("value", .text, "the document", isRequired: true),
      ], hasProperties: true),
    example: """
      deployApiManagementPolicy: { service: apim, value: '<authentication-certificate certificate-id="client" />' }
      """,
    source: .templateReference("microsoft.apimanagement/service/policies")
  ) {
    .putApiManagementPolicy(
      ApiManagementPolicyDefinition(
        service: $0.required("service"), policy: ApiManagementPolicy($0.required("value"))))
  }

  private static let place = [
    FieldDeclaration("service", .reference(.apiManagement), "the service", isRequired: true),
    FieldDeclaration("name", .text, "the name", isRequired: true),
  ]

  private static let keyVault = FieldDeclaration(
    "keyVault",
    .object(
      ObjectShape([
        FieldDeclaration(
          "secretIdentifier", .text, "the secret's address, with or without a version", isRequired: true),
        FieldDeclaration(
          "identityClientId", .text,
          "the client id of the user-assigned identity to read it with; none: the system-assigned"),
      ])), "where in a vault it is read")

  private static func definition(
    _ kind: ApiManagementSecret.Kind, _ arguments: Arguments
  ) -> ApiManagementSecretDefinition {
    ApiManagementSecretDefinition(
      kind: kind, service: arguments.required("service"), name: arguments.required("name"),
      keyVault: arguments.object("keyVault").map {
        KeyVaultReference(
          secretIdentifier: $0.required("secretIdentifier"), identityClientId: $0.text("identityClientId"))
      })
  }

  private static func deletion(_ kind: ApiManagementSecret.Kind, _ verb: String) -> StepDeclaration {
    StepDeclaration(
      verb, .control, "Deletes a \(kind.title) of an API Management service.", shape: ObjectShape(place),
      example: "\(verb): { service: apim, name: db }",
      source: .templateReference("microsoft.apimanagement/service/\(kind.rawValue.lowercased())")
    ) {
      .deleteApiManagementSecret(
        ApiManagementSecretName(kind, $0.required("name"), of: $0.required("service")))
    }
  }
}
