extension ConsumerTable {
  static let platform: [ConsumerRow] = [
    ConsumerRow(
      "resource-manager.parameter-reference", service: "Azure Resource Manager", use: "parameter of a deployment",
      on: ["Microsoft.Resources/deployments"], reads: .secret, calls: ["secrets/get"],
      identity: ConsumerIdentity([.firstParty], unsaid: .firstParty), network: .platform,
      virtualNetwork: .doesNotHelp, timing: .atDeployment(), denial: ConsumerDenial("arm.parameter-reference-secret"),
      requires: [.enabledForTemplateDeployment], confidence: .documented,
      sources: [.azureDocs("articles/azure-resource-manager/templates/key-vault-parameter.md"), trustedServices]),
    ConsumerRow(
      "azure-policy.scan", service: "Azure Policy", use: "scan of keys and secrets",
      on: ["Microsoft.Authorization/policyAssignments"], reads: .key, calls: ["keys/list"],
      identity: ConsumerIdentity([.firstParty], unsaid: .firstParty, application: "Azure Policy Scan"),
      network: .platform, virtualNetwork: .doesNotHelp, timing: .later(),
      denial: ConsumerDenial("policy-scan.denied"),
      doubts: ["how it is authorized no page says"], confidence: .observed,
      sources: [.issue("MicrosoftDocs/azure-docs", 107185), trustedServices]),
    ConsumerRow(
      "azure-backup.encrypted-virtual-machine", service: "Azure Backup", use: "backup of an encrypted virtual machine",
      on: ["Microsoft.RecoveryServices/vaults"], reads: .key, calls: ["keys/get", "keys/backup"],
      identity: ConsumerIdentity([.firstParty], unsaid: .firstParty, application: "Backup Management Service"),
      permissions: [.keys: ["get", "list", "backup"], .secrets: ["get", "list", "backup"]],
      roles: ["Key Vault Administrator"], network: .platform, virtualNetwork: .doesNotHelp, timing: .atDeployment(),
      denial: ConsumerDenial("azure-backup.key-vault-permissions"), confidence: .observed,
      sources: [.issue("MicrosoftDocs/azure-docs", 91512), trustedServices]),
  ]
}
