import AzureModel

extension VaultUse {
  /// Everything that an API Management service reads again by itself: its hostnames, then what lies in it.
  static func apiManagement(_ name: String, in world: World) -> [VaultUse] {
    hostnames(of: name, in: world)
      + world.apiManagementSecrets(of: name).flatMap { secret($0.key.kind, $0.name, of: name, in: world) }
  }

  /// The hostname certificates of an API Management service, which its control plane reads.
  static func hostnames(of name: String, in world: World) -> [VaultUse] {
    guard let service = ServiceInUse(name, world), let consumer = ConsumerTable.row(.hostnameCertificate) else {
      return []
    }
    return service.row.hostnameConfigurations.compactMap { hostname in
      hostname.keyVaultId.map {
        service.use(consumer, $0, as: hostname.identityClientId, label: hostname.hostName)
      }
    }
  }

  /// The secret of a named value or client certificate; none where the value itself was sent.
  static func secret(
    _ kind: ApiManagementSecret.Kind, _ label: String, of name: String, in world: World
  ) -> [VaultUse] {
    guard let service = ServiceInUse(name, world), let consumer = ConsumerTable.row(kind.consumer),
      let reference = world.apiManagementSecret(kind, label, of: name)?.keyVault
    else { return [] }
    return [service.use(consumer, reference.secretIdentifier, as: reference.identityClientId, label: label)]
  }

  /// A call that a policy makes at run time, with an identity of the service and over the gateway's own network.
  static func gateway(_ call: GatewayCall, in world: World) -> [VaultUse] {
    guard let service = ServiceInUse(call.service, world), let consumer = ConsumerTable.row(.gatewayCall) else {
      return []
    }
    return [
      service.use(
        consumer, call.secret, as: call.identityClientId, label: "policy", isTrustable: service.hasTrustedGateway)
    ]
  }
}

/// A service with what all its reads have in common.
private struct ServiceInUse {
  let row: ApiManagementService
  let resource: ResourceName
  let resourceID: String
  let instance: NetworkOrigin.Instance?

  init?(_ name: String, _ world: World) {
    guard let id = world.apiManagement(name) else { return nil }
    let row = world.apiManagementServices[id]
    self.row = row
    resource = ResourceName(.apiManagement, row.name)
    resourceID = world.resourceID(of: resource)
    let isInNetwork = row.sku.networkUse(row.virtualNetworkType) != nil
    instance = isInNetwork ? row.subnet.map { row.instance(in: $0, world) } : nil
  }

  /// Services of today have no trusted gateway, and on those of before it can be switched off.
  var hasTrustedGateway: Bool {
    !row.disablesTrustedConnectivity && Self.lastTrustedGateway.map { row.createdAt < UnixTime($0) } ?? true
  }

  /// Gateways of services that are created from this day on are not trusted.
  private static let lastTrustedGateway = Day("2025-12-01")

  func use(
    _ consumer: ConsumerRow, _ reference: String, as clientId: String?, label: String, isTrustable: Bool = true
  ) -> VaultUse {
    VaultUse(
      consumer: consumer, resource: resource, resourceID: resourceID, region: row.location, identity: row.identity,
      named: clientId.map { .clientId($0) }, reference: reference, label: label, instance: instance,
      isTrustable: isTrustable)
  }
}

extension ApiManagementService {
  /// What the service is in its subnet: it has its own public address, and may still ask name servers of before.
  fileprivate func instance(in subnet: Subnet.ID, _ world: World) -> NetworkOrigin.Instance {
    let current = world.virtualNetworks[world.subnets[subnet].virtualNetwork].dnsServers
    return NetworkOrigin.Instance(
      subnet: world.name(of: subnet), publicIPAddress: publicIPAddress.map { world.publicIPAddresses[$0].name },
      dnsServers: dnsServers == current ? nil : dnsServers)
  }
}
