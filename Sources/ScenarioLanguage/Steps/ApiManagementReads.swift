import AzureModel

extension StepDeclaration {
  static let callThroughGateway = StepDeclaration(
    "callThroughGateway", .neither,
    "A policy of an API Management gateway reads a secret with an identity of the service, over the gateway's network.",
    shape: ObjectShape([
      FieldDeclaration("service", .reference(.apiManagement), "the service", isRequired: true),
      FieldDeclaration("secret", .text, "the address of the secret", isRequired: true),
      FieldDeclaration(
        "identityClientId", .text,
        "the client id of the user-assigned identity to call with; none: the system-assigned", armName: "client-id"),
    ]),
    example: "callThroughGateway: { service: apim, secret: \"${kv.secrets.db.id}\" }",
    source: .azureDocs("articles/api-management/authentication-managed-identity-policy.md")
  ) {
    .callThroughGateway(
      GatewayCall(
        service: $0.required("service"), secret: $0.required("secret"), identityClientId: $0.text("identityClientId")))
  }

  static let refreshNamedValue = refresh(.namedValue, "refreshNamedValue")
  static let refreshApiManagementCertificate = refresh(.clientCertificate, "refreshApiManagementCertificate")

  private static func refresh(_ kind: ApiManagementSecret.Kind, _ verb: String) -> StepDeclaration {
    StepDeclaration(
      verb, .control, "Has a \(kind.title) of an API Management service read from its vault again, at once.",
      shape: ObjectShape([
        FieldDeclaration("service", .reference(.apiManagement), "the service", isRequired: true),
        FieldDeclaration("name", .text, "the name", isRequired: true),
      ]),
      example: "\(verb): { service: apim, name: db }",
      source: .azureDocs("articles/api-management/api-management-howto-properties.md")
    ) {
      .refreshApiManagementSecret(ApiManagementSecretName(kind, $0.required("name"), of: $0.required("service")))
    }
  }
}
