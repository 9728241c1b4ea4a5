import AzureModel

/// The host name of a vault that does not exist resolves to nothing.
struct VaultHostNotFound: DataPlaneRule {
  static let id = RuleID("name-resolution.vault-not-found")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    request.vault == nil && view.world.deletedVault(request.vaultName) == nil ? .refuses : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("host", "\(request.vaultName).vault.azure.net")]
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.host-not-found", in: view)
  }
}
