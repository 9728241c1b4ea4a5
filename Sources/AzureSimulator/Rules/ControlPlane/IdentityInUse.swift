import AzureModel

/// An identity stays as long as a hostname reads its certificate with it; new hostnames are asked for by the consumer.
struct IdentityInUse: ControlPlaneRule {
  static let id = RuleID("provider.identity-in-use")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    hostname(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard let hostname = hostname(request, view) else { return [] }
    return [
      Evidence("hostname", hostname.hostName), Evidence("certificate", hostname.keyVaultId ?? ""),
      Evidence("identityClientId", hostname.identityClientId ?? "none: the system-assigned identity"),
    ]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.identity-in-use", by: .apiManagement)
  }

  /// The first hostname that keeps its certificate and loses the identity that reads it.
  private func hostname(_ request: ControlPlaneRequest, _ view: View) -> HostnameConfiguration? {
    // A whole write without hostnames removes them.
    guard case .patchApiManagement(let settings) = request.request.stimulus, settings.hostnameConfigurations == nil,
      let identity = settings.identity, let before = request.apiManagement(in: view)?.before
    else { return nil }
    let world = view.world
    let attached = identity.userAssignedIdentities.compactMap { view.world.managedIdentity($0) }
      .map { world.principals[world.identities[$0].principal].clientId }
    return before.hostnameConfigurations.first { hostname in
      guard hostname.readsKeyVault else { return false }
      return hostname.identityClientId.map { !attached.contains($0.lowercased()) }
        ?? !identity.type.includesSystemAssigned
    }
  }
}
