import AzureModel

extension ConsumerTemplates {
  private static let settings = ["extensions[]", "settings"]

  static let compute: [ConsumerTemplate] = [
    ConsumerTemplate(
      kind: .virtualMachine,
      spots: [
        ReferenceSpot(
          ["virtual-machine.key-vault-extension"],
          settings + ["secretsManagementSettings", "observedCertificates[]"], .uri("url"),
          identity: [.clientId(settings + ["authenticationSettings", "msiClientId"])]),
        ReferenceSpot(
          ["virtual-machine.disk-encryption"], ["extensions[]", "encryptionSettings"], .uri("KeyEncryptionKeyURL")),
        ReferenceSpot(
          ["virtual-machine.certificate-deployment"], ["osProfile", "secrets[]", "vaultCertificates[]"],
          .uri("certificateUrl")),
      ],
      others: "hardwareProfile storageProfile networkProfile diagnosticsProfile zones securityProfile licenseType"),
    ConsumerTemplate(
      kind: .workload,
      spots: [
        ReferenceSpot(
          ["workload.managed-identity"], ["calls[]"], .uri("secretUri"), label: "name",
          identity: [.clientId(["calls[]", "clientId"]), .name(["calls[]", "resourceId"])])
      ]),
  ]
}
