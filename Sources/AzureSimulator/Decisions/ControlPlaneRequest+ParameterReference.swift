import AzureModel

extension ControlPlaneRequest {
  /// The vault and the secret that a deployment wants as a parameter; nil for every other request.
  func parameterReference(in view: View) -> (vault: Vault.ID, secretName: String)? {
    guard case .resolveParameterReference(let name, let secretName) = request.stimulus,
      let vault = view.world.vault(name)
    else { return nil }
    return (vault, secretName)
  }
}
