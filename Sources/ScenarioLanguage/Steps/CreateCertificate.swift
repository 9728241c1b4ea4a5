import AzureModel

extension StepDeclaration {
  static let createCertificate = StepDeclaration(
    "createCertificate", .data,
    "Creates a certificate in a vault, which makes the key and the secret of the same name.",
    shape: ObjectShape(
      VaultObjectShape.place(.certificates) + VaultObjectShape.attributes + [
        VaultObjectShape.exportable, VaultObjectShape.keyType,
        VaultObjectShape.subject, VaultObjectShape.dnsNames,
        FieldDeclaration(
          "selfSigned", .bool, "whether no authority signed it, which some services refuse",
          unlessSaid: "one did"),
      ]),
    example: "createCertificate: { vault: kv, name: gateway, subject: CN=api.contoso.test, exportable: false }",
    source: Source("https://learn.microsoft.com/rest/api/keyvault/certificates/create-certificate/create-certificate")
  ) { VaultObjectShape.access("certificates/create", $0) }
}
