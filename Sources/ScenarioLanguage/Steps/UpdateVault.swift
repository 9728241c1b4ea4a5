import AzureModel

extension StepDeclaration {
  static let updateVault = StepDeclaration(
    "updateVault", .control, "Changes the settings of a key vault that are given and leaves the others.",
    shape: VaultShape.shape, example: "updateVault: { name: kv, networkAcls: { defaultAction: Deny } }",
    source: .templateReference("microsoft.keyvault/vaults")
  ) { .patchVault(VaultShape.settings($0)) }
}
