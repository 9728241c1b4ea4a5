import AzureModel

/// What a soft-deleted vault answers, which no page shows: its objects cannot be reached, its name is still held.
struct VaultSoftDeleted: DataPlaneRule {
  static let id = RuleID("name-resolution.vault-soft-deleted")
  static let doubt = Finding.refuses

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    request.vault == nil && view.world.deletedVault(request.vaultName) != nil ? .undetermined : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("soft-deleted vault", request.vaultName)]
  }
}
