import AzureModel

extension StepDeclaration {
  static let recoverVault = StepDeclaration(
    "recoverVault", .control, "Brings a deleted key vault back as it was, without its role assignments.",
    shape: ObjectShape([
      FieldDeclaration("name", .reference(.vault), "the deleted vault to recover", isRequired: true)
    ]),
    example: "recoverVault: { name: kv }",
    source: .keyVaultDocs("general/key-vault-recovery.md")
  ) { arguments in
    // Recovering is a write with another mode, as `deployVault` may say too.
    var settings = VaultSettings(name: arguments.required("name"))
    settings.createMode = .recover
    return .putVault(settings)
  }
}
