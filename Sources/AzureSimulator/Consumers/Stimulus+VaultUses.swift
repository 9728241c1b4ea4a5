import AzureModel

extension Stimulus {
  /// What a write has its service read before it succeeds; the world is that behind the write.
  func vaultUses(in world: World) -> [VaultUse] {
    switch self {
    case .putApiManagement(let settings), .patchApiManagement(let settings):
      settings.hostnameConfigurations == nil ? [] : VaultUse.hostnames(of: settings.name, in: world)
    default: []
    }
  }
}

extension VaultUse {
  /// The hostname certificates of an API Management service, which its control plane reads.
  static func hostnames(of name: String, in world: World) -> [VaultUse] {
    guard let id = world.apiManagement(name), let consumer = ConsumerTable.row(.hostnameCertificate) else { return [] }
    let service = world.apiManagementServices[id]
    let resource = ResourceName(.apiManagement, service.name)
    return service.hostnameConfigurations.compactMap { hostname in
      hostname.keyVaultId.map { reference in
        VaultUse(
          consumer: consumer, resource: resource, resourceID: world.resourceID(of: resource), region: service.location,
          identity: service.identity, named: hostname.identityClientId.map { .clientId($0) }, reference: reference,
          label: hostname.hostName)
      }
    }
  }
}
