import AzureModel

extension StepDeclaration {
  static let deployVault = StepDeclaration(
    "deployVault", .control, "Creates a key vault, or replaces its settings whole.", shape: VaultShape.shape,
    declares: .vault, example: "deployVault: { name: kv, enableRbacAuthorization: true }",
    source: .templateReference("microsoft.keyvault/vaults")
  ) { .putVault(VaultShape.settings($0)) }
}
