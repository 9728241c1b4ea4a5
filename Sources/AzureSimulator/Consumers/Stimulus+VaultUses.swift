import AzureModel

extension Stimulus {
  /// What a write has its service read before it succeeds; the world is that behind the write.
  func vaultUses(in world: World) -> [VaultUse] {
    switch self {
    case .putApiManagement(let settings), .patchApiManagement(let settings):
      settings.hostnameConfigurations == nil || settings.restores
        ? [] : VaultUse.hostnames(of: settings.name, in: world)
    case .putApiManagementSecret(let definition):
      VaultUse.secret(definition.kind, definition.name, of: definition.service, in: world)
    case .refreshApiManagementSecret(let name):
      VaultUse.secret(name.kind, name.name, of: name.service, in: world)
    case .callThroughGateway(let call): VaultUse.gateway(call, in: world)
    case .putConsumer(let settings), .patchConsumer(let settings):
      VaultUse.uses(of: settings.resource, in: world).filter {
        settings.sent.contains($0.consumer.id) && $0.consumer.timing.isDuringDeployment
      }
    default: []
    }
  }
}

extension VaultUse {
  /// Everything that a resource reads.
  static func uses(of name: ResourceName, in world: World) -> [VaultUse] {
    guard let id = world.consumer(name) else { return [] }
    let resource = world.consumerResources[id]
    return resource.references.compactMap { reference in
      ConsumerTable.row(reference.consumer).map { row in
        VaultUse(
          consumer: row, resource: resource.name, resourceID: world.resourceID(of: resource.name),
          region: resource.location, identity: resource.identity,
          named: reference.identity ?? resource.defaultIdentity, federatedClientId: reference.federatedClientId,
          reference: reference.address, label: reference.label,
          instance: resource.subnet.map { NetworkOrigin.Instance(subnet: $0) })
      }
    }
  }
}

extension ConsumerRead {
  /// What is read, each use by itself; empty where nothing of that name is configured.
  func uses(in world: inout World) -> [VaultUse] {
    switch reader {
    case .resource(let name):
      let all =
        name.kind == .apiManagement
        ? VaultUse.apiManagement(name.name, in: world) : VaultUse.uses(of: name, in: world)
      return all.filter { reference == nil || $0.label == reference }.map { $0.later() }
    case .consumer(let id):
      guard let row = ConsumerTable.row(id), let reference else { return [] }
      if row.isAuthorizedByPlatform { world.addPlatformApplication(of: row) }
      return [
        VaultUse(
          consumer: row, resource: ResourceName(.workload, id.name), resourceID: "", region: world.defaults.location,
          identity: ResourceIdentity(), reference: reference, label: reference, isLater: true)
      ]
    }
  }
}
