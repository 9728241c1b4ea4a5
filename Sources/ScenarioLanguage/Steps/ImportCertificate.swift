import AzureModel

extension StepDeclaration {
  static let importCertificate = StepDeclaration(
    "importCertificate", .data,
    "Imports a certificate into a vault, which makes the key and the secret of the same name.",
    shape: ObjectShape(
      VaultObjectShape.place(.certificates) + VaultObjectShape.attributes + [
        VaultObjectShape.exportable, VaultObjectShape.keyType,
        VaultObjectShape.subject, VaultObjectShape.dnsNames,
        FieldDeclaration(
          "selfSigned", .bool, "whether no authority signed it, which some services refuse",
          unlessSaid: "one did"),
        FieldDeclaration("password", .text, "the password of the file; the vault strips it"),
      ]),
    example: "importCertificate: { vault: kv, name: gateway, subject: CN=api.contoso.test }",
    source: Source("https://learn.microsoft.com/rest/api/keyvault/certificates/import-certificate/import-certificate")
  ) {
    .importCertificate(
      CertificateImport(
        vault: $0.required("vault"), name: $0.required("name"), content: VaultObjectShape.content($0)))
  }
}
