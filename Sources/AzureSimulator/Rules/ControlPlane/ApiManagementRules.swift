import AzureModel

extension ControlPlaneRequest {
  /// What an API Management write sends, and what the service is before it.
  fileprivate func apiManagement(in view: View) -> (settings: ApiManagementSettings, before: ApiManagementService?)? {
    switch request.stimulus {
    case .putApiManagement(let settings), .patchApiManagement(let settings):
      (settings, view.world.apiManagement(settings.name).map { view.world.tables.apiManagementServices[$0] })
    default: nil
    }
  }

  /// The hostnames that a write sends.
  fileprivate func hostnames(in view: View) -> [HostnameConfiguration] {
    apiManagement(in: view)?.settings.hostnameConfigurations ?? []
  }
}

/// A custom hostname needs a certificate from one place.
struct CertificateOrigin: ControlPlaneRule {
  static let id = RuleID("validation.certificate-origin")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    offender(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    offender(request, view).map { [Evidence("hostname without certificate", $0.hostName)] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    guard let hostname = offender(request, view) else { return nil }
    return request.failure(
      "api-management.no-certificate-origin", by: .apiManagement,
      ["type": hostname.endpoint.rawValue, "hostName": hostname.hostName])
  }

  private func offender(_ request: ControlPlaneRequest, _ view: View) -> HostnameConfiguration? {
    request.hostnames(in: view).first {
      !$0.hostName.lowercased().hasSuffix(HostnameConfiguration.builtInSuffix) && $0.certificateSource != .managed
        && $0.keyVaultId == nil && !$0.hasEncodedCertificate
    }
  }
}

/// The built-in hostname takes no certificate of one's own.
struct DefaultHostnameCertificate: ControlPlaneRule {
  static let id = RuleID("validation.default-hostname-certificate")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    let isAsked = request.hostnames(in: view).contains {
      $0.hostName.lowercased().hasSuffix(HostnameConfiguration.builtInSuffix)
        && ($0.keyVaultId != nil || $0.hasEncodedCertificate)
    }
    return isAsked ? .refuses : .abstains
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.default-hostname", by: .apiManagement)
  }
}

/// `keyVaultId` names the secret of a certificate.
struct SecretURIExpected: ControlPlaneRule {
  static let id = RuleID("validation.secret-uri")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    offender(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    offender(request, view).map { [Evidence("not a secret URI", $0)] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.not-a-secret-uri", by: .apiManagement)
  }

  private func offender(_ request: ControlPlaneRequest, _ view: View) -> String? {
    request.hostnames(in: view).compactMap(\.keyVaultId).first { VaultObjectURI($0)?.kind != .secrets }
  }
}

/// Only some tiers can be injected into a virtual network.
struct VirtualNetworkTier: ControlPlaneRule {
  static let id = RuleID("validation.virtual-network-tier")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let (settings, before) = request.apiManagement(in: view) else { return .abstains }
    let type = settings.virtualNetworkType ?? before?.virtualNetworkType ?? .none
    guard type != .none, let sku = settings.sku ?? before?.sku else { return .abstains }
    return switch sku.supportsVirtualNetworkInjection {
    case .some(true): .abstains
    case .some(false): .refuses
    case .none: .undetermined
    }
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.tier-without-feature", by: .apiManagement)
  }
}

/// The subnet lies in the region of the service.
struct VirtualNetworkRegion: ControlPlaneRule {
  static let id = RuleID("validation.virtual-network-region")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    regions(request, view).map { $0.service == $0.network ? .abstains : .refuses } ?? .abstains
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    regions(request, view).map { [Evidence("service in", $0.service), Evidence("network in", $0.network)] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.subnet-in-other-region", by: .apiManagement)
  }

  private func regions(_ request: ControlPlaneRequest, _ view: View) -> (service: String, network: String)? {
    guard let (settings, before) = request.apiManagement(in: view),
      let subnet = settings.subnet.flatMap({ view.world.subnet($0) })
    else { return nil }
    let network = view.world.tables.virtualNetworks[view.world.tables.subnets[subnet].virtualNetwork]
    return (settings.location ?? before?.location ?? view.world.defaults.location, network.location)
  }
}

/// New managed certificates are suspended for a time.
struct ManagedCertificateSuspended: ControlPlaneRule {
  static let id = RuleID("validation.managed-certificate-suspended")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    let known = request.apiManagement(in: view)?.before?.hostnameConfigurations ?? []
    let isNew = request.hostnames(in: view).contains { hostname in
      hostname.certificateSource == .managed
        && !known.contains { $0.certificateSource == .managed && $0.hostName == hostname.hostName }
    }
    return isNew ? .refuses : .abstains
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.managed-certificate-suspended", by: .apiManagement)
  }
}

/// How many user-assigned identities a service takes.
struct UserAssignedIdentityLimit: ControlPlaneRule {
  static let id = RuleID("limit.user-assigned-identities")
  private static let most = 10

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    (request.apiManagement(in: view)?.settings.identity?.userAssignedIdentities.count ?? 0) > Self.most
      ? .refuses : .abstains
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.too-many-identities", by: .apiManagement)
  }
}

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
    let tables = view.world.tables
    let attached = identity.userAssignedIdentities.compactMap { view.world.managedIdentity($0) }
      .map { tables.principals[tables.identities[$0].principal].clientId }
    return before.hostnameConfigurations.first { hostname in
      guard hostname.readsKeyVault else { return false }
      return hostname.identityClientId.map { !attached.contains($0.lowercased()) }
        ?? !identity.type.includesSystemAssigned
    }
  }
}
