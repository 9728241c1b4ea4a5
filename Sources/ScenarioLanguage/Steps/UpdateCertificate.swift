import AzureModel

extension StepDeclaration {
  static let updateCertificate = StepDeclaration(
    "updateCertificate", .data, "Changes attributes of a certificate, and with them those of its key and its secret.",
    shape: ObjectShape(
      VaultObjectShape.place(.certificates) + VaultObjectShape.attributes),
    example: "updateCertificate: { vault: kv, name: gateway, enabled: false }",
    source: Source("https://learn.microsoft.com/rest/api/keyvault/certificates/update-certificate/update-certificate")
  ) { VaultObjectShape.access("certificates/update", $0) }
}
