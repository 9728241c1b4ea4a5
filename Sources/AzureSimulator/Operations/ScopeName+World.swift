import AzureModel

/// Finding the scope that a scenario names.
extension ScopeName {
  /// The id that Azure Resource Manager writes, whether the scope exists or not.
  func resourceID(in world: World) -> String {
    switch self {
    case .root: "/"
    case .subscription: world.scopes[World.subscriptionScope].resourceID
    case .resourceGroup: world.scopes[World.resourceGroupScope].resourceID
    case .resource(let name): world.resourceID(of: name)
    case .object(let vault, let kind, let name):
      "\(world.resourceID(of: ResourceName(.vault, vault)))/\(kind.rawValue)/\(name)"
    }
  }

  /// The scope, if it exists or somebody was already given access there.
  func scope(in world: World) -> Scope.ID? { world.scopesByResourceID[resourceID(in: world).lowercased()] }

  /// What has to exist for it.
  var requirements: [ControlPlaneRequest.Requirement] {
    switch self {
    case .root, .subscription, .resourceGroup: []
    case .resource(let name): [.resource(name)]
    case .object(let vault, _, _): [.resource(ResourceName(.vault, vault))]
    }
  }

  /// The scope, made where it is that of an object nobody was given access at yet.
  func made(in world: inout World) -> Scope.ID? {
    guard case .object(let vaultName, let kind, let name) = self else { return scope(in: world) }
    guard let vault = world.vault(vaultName) else { return nil }
    let scope = world.addScope(.object, resourceID: resourceID(in: world), below: world.vaults[vault].scope)
    world.mutate { $0.objectScopes[VaultObjectKey(vault: vault, kind: kind, name: name)] = scope }
    return scope
  }
}
