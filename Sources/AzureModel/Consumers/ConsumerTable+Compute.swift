extension ConsumerTable {
  private static let extensions = Source.microsoftDocs(
    "azure-compute-docs", "articles/virtual-machines/extensions/key-vault-linux.md")

  static let compute: [ConsumerRow] = [
    // Whatever runs where tokens of managed identities are handed out: the metadata endpoint chooses.
    ConsumerRow(
      "workload.managed-identity", service: "Workload", use: "code of the customer's",
      on: ["code with managed identities"], reads: .secret, calls: ["secrets/get"],
      identity: ConsumerIdentity(anyManaged, unsaid: .either, naming: .clientId),
      permissions: [.secrets: ["get"]], roles: ["Key Vault Secrets User"], network: .customerCode,
      virtualNetwork: .helps, timing: .later(),
      denial: ConsumerDenial(
        "service.read-not-allowed", identity: [.several: "entra.several-identities"], showsVaultAnswer: true),
      confidence: .observed,
      sources: [.issue("Azure/azure-sdk-for-net", 21871), .issue("Azure/azure-sdk-for-net", 13808)]),
    ConsumerRow(
      "virtual-machine.key-vault-extension", service: "Virtual Machines", use: "Key Vault extension",
      on: ["Microsoft.Compute/virtualMachines/extensions"], reads: .certificate, calls: ["secrets/get"],
      identity: ConsumerIdentity(anyManaged, unsaid: .systemAssignedAlone, naming: .clientId),
      permissions: [.secrets: ["get"]], roles: ["Key Vault Secrets User"], network: .customerCode,
      virtualNetwork: .helps, timing: .atDeployment(refresh: Delay(minutes: 60)),
      denial: ConsumerDenial(
        "virtual-machine.extension-failed",
        hiddenAs: "the extension stays in transition for 25 tries, then shows an error"),
      confidence: .documented, sources: [extensions]),
    ConsumerRow(
      "virtual-machine.disk-encryption", service: "Azure Disk Encryption", use: "key of an encrypted disk",
      on: ["Microsoft.Compute/virtualMachines/extensions"], reads: .key, calls: ["secrets/set", "keys/wrapKey"],
      identity: ConsumerIdentity([.firstParty], unsaid: .firstParty, application: "Compute Resource Provider"),
      network: .platform, virtualNetwork: .doesNotHelp, timing: .atDeployment(),
      denial: ConsumerDenial("virtual-machine.disk-encryption-failed"), requires: [.enabledForDiskEncryption],
      doubts: [
        "that vault and machine share region and subscription was not read again",
        "its page announces its retirement; the day was not read",
      ], confidence: .documented,
      sources: [
        .microsoftDocs("azure-compute-docs", "articles/virtual-machines/linux/disk-encryption-key-vault.md"),
        trustedServices,
      ]),
    ConsumerRow(
      "virtual-machine.certificate-deployment", service: "Virtual Machines", use: "certificate of a deployment",
      on: ["Microsoft.Compute/virtualMachines", "Microsoft.Compute/virtualMachineScaleSets"], reads: .certificate,
      calls: ["secrets/get"],
      identity: ConsumerIdentity([.firstParty], unsaid: .firstParty, application: "Compute Resource Provider"),
      network: .platform, virtualNetwork: .doesNotHelp, timing: .atDeployment(),
      denial: ConsumerDenial("virtual-machine.certificate-not-readable"), requires: [.enabledForDeployment],
      doubts: ["that vault and machine share region and subscription was not read again"], confidence: .inferred,
      sources: [
        trustedServices, .azureDocs("articles/azure-resource-manager/templates/key-vault-parameter.md"),
      ]),
  ]
}
