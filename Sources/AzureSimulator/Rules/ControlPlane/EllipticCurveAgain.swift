import AzureModel

/// A client certificate with an elliptic curve key is taken from a vault once, and not when it is written again.
struct EllipticCurveAgain: ControlPlaneRule {
  static let id = RuleID("provider.elliptic-curve-again")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    certificate(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    certificate(request, view).map { [Evidence("certificate", $0.name), Evidence("kty", $0.keyType.rawValue)] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.internal-error", by: .apiManagement)
  }

  /// The certificate in the vault, where the service has it already and its key is none of RSA.
  private func certificate(_ request: ControlPlaneRequest, _ view: View) -> VaultObject? {
    guard case .putApiManagementSecret(let definition) = request.request.stimulus,
      definition.kind == .clientCertificate, let reference = definition.keyVault,
      let before = view.world.apiManagementSecret(definition.kind, definition.name, of: definition.service)?.keyVault,
      let address = VaultObjectURI(reference.secretIdentifier),
      let former = VaultObjectURI(before.secretIdentifier),
      former.vault.lowercased() == address.vault.lowercased(), former.name.lowercased() == address.name.lowercased(),
      let vault = view.world.vault(address.vault),
      let secret = view.world.object(address.kind, address.name, in: vault), secret.isManaged, !secret.keyType.isRsa
    else { return nil }
    return secret
  }
}
