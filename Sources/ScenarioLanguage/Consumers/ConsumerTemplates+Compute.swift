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
      others: """
        hardwareProfile storageProfile networkProfile diagnosticsProfile zones securityProfile licenseType \
        osProfile.computerName osProfile.adminUsername osProfile.adminPassword osProfile.linuxConfiguration \
        osProfile.windowsConfiguration osProfile.secrets[].sourceVault \
        osProfile.secrets[].vaultCertificates[].certificateStore extensions[].name extensions[].publisher \
        extensions[].type extensions[].typeHandlerVersion extensions[].autoUpgradeMinorVersion \
        extensions[].settings.secretsManagementSettings.pollingIntervalInS \
        extensions[].settings.secretsManagementSettings.requireInitialSync \
        extensions[].settings.authenticationSettings.msiEndpoint extendedLocation placement plan \
        additionalCapabilities applicationProfile availabilitySet billingProfile capacityReservation \
        evictionPolicy extensionsTimeBudget host hostGroup interconnectBlockProfile \
        osProfile.allowExtensionOperations osProfile.customData osProfile.requireGuestProvisionSignal \
        platformFaultDomain priority proximityPlacementGroup resiliencyProfile scheduledEventsPolicy \
        scheduledEventsProfile userData virtualMachineScaleSet
        """),
    ConsumerTemplate(
      kind: .workload,
      spots: [
        ReferenceSpot(
          ["workload.managed-identity"], ["calls[]"], .uri("secretUri"), label: "name",
          identity: [.clientId(["calls[]", "clientId"]), .name(["calls[]", "resourceId"])])
      ]),
  ]
}
