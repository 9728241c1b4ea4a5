import AzureModel

/// A custom role created or changed.
struct RoleDefinitionWrite: ControlPlaneOperation {
  let definition: CustomRoleDefinition

  private var name: ResourceName { ResourceName(.roleDefinition, definition.name) }
  var action: ControlOperation? { .roleDefinitionsWrite }

  var requirements: [ControlPlaneRequest.Requirement] {
    // Azure does not check that a management group exists.
    named.flatMap(\.requirements).filter { requirement in
      if case .resource(let name) = requirement { name.kind != .managementGroup } else { true }
    }
  }

  private var named: [ScopeName] {
    definition.assignableScopes.compactMap { if case .named(let scope) = $0 { scope } else { nil } }
  }

  /// The permission is asked for at the first assignable scope, and as a linked one at the others.
  func resourceID(in world: World) -> String {
    named.first?.resourceID(in: world) ?? world.scopes[World.subscriptionScope].resourceID
  }

  func linked(in world: World) -> [ControlPlaneRequest.LinkedAction] {
    named.dropFirst().compactMap { scope in
      scope.scope(in: world).map {
        ControlPlaneRequest.LinkedAction(
          action: .roleDefinitionsWrite, resourceID: scope.resourceID(in: world), scope: $0)
      }
    }
  }

  func apply(to state: inout SimulationState) {
    let before = state.world.customRole(changedBy: definition)
    let role = RoleDefinition(
      name: definition.name, id: definition.id ?? before?.id ?? RoleDefinition.customID(definition.name),
      permissions: definition.permissions,
      assignableScopes: named.map { $0.resourceID(in: state.world) })
    let effect = state.effect(of: .roleDefinition)
    state.world.mutate { tables in
      // The role of a GUID may get another name.
      if let before {
        tables.grants.customRoles[before.name.lowercased()] = nil
        tables.rowsByName[ResourceName(.roleDefinition, before.name)] = nil
      }
      tables.grants.customRoles[role.id] = role
      tables.grants.customRoles[role.name.lowercased()] = role
      if let before, effect != .settled {
        tables.grants.formerRoles[role.id] =
          (tables.grants.formerRoles[role.id] ?? []) + [FormerRoleDefinition(before, ends: effect)]
      }
      if before == nil { tables.grants.customRoleCount += 1 }
    }
    state.world.register(name, row: 0)
    if before != nil { state.reindexGrants(ofRole: role.id) }
  }
}

/// A custom role deleted.
struct RoleDefinitionDeletion: ControlPlaneOperation {
  let name: String

  private var resource: ResourceName { ResourceName(.roleDefinition, name) }
  var action: ControlOperation? { .roleDefinitionsDelete }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(resource)] }

  func resourceID(in world: World) -> String {
    world.role(name)?.assignableScopes?.first ?? world.resourceID(of: resource)
  }

  func apply(to state: inout SimulationState) {
    guard let role = state.world.role(name) else { return }
    state.world.mutate { tables in
      tables.grants.customRoles[role.id] = nil
      tables.grants.customRoles[role.name.lowercased()] = nil
      tables.grants.customRoleCount -= 1
      tables.rowsByName[resource] = nil
    }
  }
}
