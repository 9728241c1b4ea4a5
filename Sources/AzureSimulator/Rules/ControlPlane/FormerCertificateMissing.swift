import AzureModel

/// A hostname's certificate can be changed only while the one before it is still there.
struct FormerCertificateMissing: ControlPlaneRule {
  static let id = RuleID("provider.former-certificate-missing")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    missing(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    missing(request, view).map { [Evidence("hostname", $0.hostName), Evidence("deleted", $0.keyVaultId ?? "")] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.former-certificate-missing", by: .apiManagement)
  }

  /// The first hostname so far whose certificate, or whose vault, is gone.
  private func missing(_ request: ControlPlaneRequest, _ view: View) -> HostnameConfiguration? {
    guard case (let settings, let before?)? = request.apiManagement(in: view), settings.hostnameConfigurations != nil
    else {
      return nil
    }
    return before.hostnameConfigurations.first { hostname in
      guard let address = hostname.keyVaultId.flatMap({ VaultObjectURI($0) }) else { return false }
      guard let vault = view.world.vault(address.vault) else { return true }
      return view.world.object(address.kind, address.name, in: vault).map { $0.deletedAt != nil } ?? true
    }
  }
}
