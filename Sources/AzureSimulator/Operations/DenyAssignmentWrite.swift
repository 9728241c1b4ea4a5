import AzureModel

/// A deny assignment created or changed.
struct DenyAssignmentWrite: ControlPlaneOperation {
  let definition: DenyAssignmentDefinition

  private var name: ResourceName { ResourceName(.denyAssignment, definition.name) }
  var action: ControlOperation? { .denyAssignmentsWrite }
  var requirements: [ControlPlaneRequest.Requirement] { definition.scope.requirements }

  func resourceID(in world: World) -> String { definition.scope.resourceID(in: world) }

  func apply(to state: inout SimulationState) {
    guard let scope = definition.scope.made(in: &state.world) else { return }
    let world = state.world
    func principals(_ ids: [String]) -> [Principal.ID] { ids.compactMap { world.principal(objectId: $0) } }
    let row = DenyAssignment(
      id: DerivedIdentifier.guid("deny assignment", definition.name), name: definition.name, scope: scope,
      permissions: definition.permissions,
      principals: definition.principalIds.map { .only(principals($0)) } ?? .everyone,
      excludedPrincipals: principals(definition.excludedPrincipalIds),
      doNotApplyToChildScopes: definition.doNotApplyToChildScopes, isSystemProtected: definition.isSystemProtected,
      lifetime: Lifetime(begins: state.effect(of: .denyAssignment)))
    if let known = state.world.denyAssignment(definition.name) { state.end(known) }
    let id = state.world.mutate { $0.grants.denyAssignments.append(row) }
    state.world.register(name, row: id.raw)
    state.index.set(row, id: id)
  }
}

/// A deny assignment deleted.
struct DenyAssignmentDeletion: ControlPlaneOperation {
  let name: String

  private var resource: ResourceName { ResourceName(.denyAssignment, name) }
  var action: ControlOperation? { .denyAssignmentsDelete }
  var requirements: [ControlPlaneRequest.Requirement] { [.resource(resource)] }

  func resourceID(in world: World) -> String {
    world.denyAssignment(name).map { world.scopes[world.denyAssignments[$0].scope].resourceID } ?? ""
  }

  func apply(to state: inout SimulationState) {
    guard let id = state.world.denyAssignment(name) else { return }
    state.end(id)
    state.world.mutate { $0.rowsByName[resource] = nil }
  }
}

extension SimulationState {
  /// Ends what a deny assignment refuses, within the window of such a change.
  fileprivate mutating func end(_ id: DenyAssignment.ID) {
    let ends = effect(of: .denyAssignment)
    world.mutate { tables in
      tables.grants.denyAssignments[id].exists = false
      tables.grants.denyAssignments[id].lifetime.ends = ends
    }
    index.set(world.denyAssignments[id], id: id)
  }
}
