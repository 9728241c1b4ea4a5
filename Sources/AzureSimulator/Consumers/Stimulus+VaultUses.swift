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
    default: []
    }
  }
}
