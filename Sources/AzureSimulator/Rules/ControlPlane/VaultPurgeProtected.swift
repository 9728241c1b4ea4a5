import AzureModel

/// Under purge protection nobody purges a vault; the service does when the retention has passed.
struct VaultPurgeProtected: ControlPlaneRule {
  static let id = RuleID("provider.vault-purge-protected")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    vault(request, view)?.enablePurgeProtection == true ? .refuses : .abstains
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard let vault = vault(request, view) else { return [] }
    return [Evidence("vault", vault.name), Evidence("retention", "\(vault.softDeleteRetentionInDays) days")]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.vault-purge-not-allowed", by: .keyVault)
  }

  private func vault(_ request: ControlPlaneRequest, _ view: View) -> Vault? {
    guard case .purgeVault(let name) = request.request.stimulus else { return nil }
    return view.world.deletedVault(name).map { view.world.vaults[$0.vault] }
  }
}
