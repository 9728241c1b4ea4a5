import AzureModel

/// A soft-deleted vault holds its name.
struct VaultNameHeld: ControlPlaneRule {
  static let id = RuleID("conflict.vault-soft-deleted")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    holder(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard let (_, vault) = holder(request, view) else { return [] }
    return [
      Evidence("soft-deleted vault", vault.name), Evidence("location", vault.location),
      Evidence("retention", "\(vault.softDeleteRetentionInDays) days"),
    ]
  }

  /// The name held in the same location has a wording of its own.
  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    guard let (settings, vault) = holder(request, view) else { return nil }
    let location = settings.location ?? view.world.defaults.location
    return location == vault.location
      ? request.failure("arm.vault-deleted-conflict", by: .keyVault)
      : request.failure("arm.vault-already-exists", by: .keyVault, ["name": settings.name])
  }

  private func holder(_ request: ControlPlaneRequest, _ view: View) -> (VaultSettings, Vault)? {
    guard case .putVault(let settings) = request.request.stimulus, settings.createMode != .recover,
      let deleted = view.world.deletedVault(settings.name)
    else { return nil }
    return (settings, view.world.vaults[deleted.vault])
  }
}
