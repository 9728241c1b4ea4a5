import AzureModel

extension ControlPlaneRequest {
  /// What a write of a vault sends; nil for every other request, and for a recovery, which takes nothing of it.
  var vaultSettings: VaultSettings? {
    switch request.stimulus {
    case .putVault(let settings), .patchVault(let settings): settings.createMode == .recover ? nil : settings
    default: nil
    }
  }

  /// The vault as it is before a write; nil where there is none yet.
  func vaultBefore(in view: View) -> Vault? {
    vaultSettings.flatMap { view.world.vault($0.name) }.map { view.world.vaults[$0] }
  }
}
