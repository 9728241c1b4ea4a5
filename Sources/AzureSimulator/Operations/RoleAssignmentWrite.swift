import AzureModel

/// A role given to a principal at a scope.
struct RoleAssignmentWrite: ControlPlaneOperation {
  let definition: RoleAssignmentDefinition

  var action: ControlOperation? { .roleAssignmentsWrite }

  var requirements: [ControlPlaneRequest.Requirement] {
    switch definition.scope {
    case .subscription, .resourceGroup: []
    case .resource(let name): [.resource(name)]
    case .object(let vault, _, _): [.resource(ResourceName(.vault, vault))]
    }
  }

  /// The scope that is assigned at, which is also where the permission to assign is asked for.
  func resourceID(in world: World) -> String { Self.resourceID(of: definition.scope, in: world) }

  func apply(to state: inout SimulationState) {
    guard let principal = state.world.principal(objectId: definition.principalId),
      let role = RoleTable.role(definition.roleID), let scope = addScope(&state.world)
    else { return }
    let effect = state.effect(of: .roleAssignment)
    let assignment = RoleAssignment(
      name: DerivedIdentifier.guid("role assignment", definition.principalId, role.id, resourceID(in: state.world)),
      principal: principal, roleID: role.id, scope: scope, effect: effect)
    state.world.mutate { _ = $0.roleAssignments.append(assignment) }
    state.index.add(role, to: principal, at: scope, effect: effect)
  }

  private func addScope(_ world: inout World) -> Scope.ID? {
    if case .object(let vaultName, let kind, let name) = definition.scope {
      guard let vault = world.vault(vaultName) else { return nil }
      let scope = world.addScope(.object, resourceID: resourceID(in: world), below: world.vaults[vault].scope)
      world.mutate { $0.objectScopes[VaultObjectKey(vault: vault, kind: kind, name: name)] = scope }
      return scope
    }
    return Self.scope(of: definition.scope, in: world)
  }

  static func resourceID(of scope: RoleAssignmentDefinition.ScopeName, in world: World) -> String {
    switch scope {
    case .subscription: world.scopes[World.subscriptionScope].resourceID
    case .resourceGroup: world.scopes[World.resourceGroupScope].resourceID
    case .resource(let name): world.resourceID(of: name)
    case .object(let vault, let kind, let name):
      "\(world.resourceID(of: ResourceName(.vault, vault)))/\(kind.rawValue)/\(name)"
    }
  }

  static func scope(of scope: RoleAssignmentDefinition.ScopeName, in world: World) -> Scope.ID? {
    switch scope {
    case .subscription: World.subscriptionScope
    case .resourceGroup: World.resourceGroupScope
    case .resource, .object: world.scopesByResourceID[resourceID(of: scope, in: world).lowercased()]
    }
  }
}
