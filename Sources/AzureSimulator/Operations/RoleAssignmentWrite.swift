import AzureModel

/// A role given to a principal at a scope.
struct RoleAssignmentWrite: ControlPlaneOperation {
  let definition: RoleAssignmentDefinition

  var action: ControlOperation? { .roleAssignmentsWrite }
  var requirements: [ControlPlaneRequest.Requirement] { definition.scope.requirements }

  /// The scope that is assigned at, which is also where the permission to assign is asked for.
  func resourceID(in world: World) -> String { definition.scope.resourceID(in: world) }

  /// The GUID of the assignment: the one that was given, or the one that the client makes of what is assigned.
  static func name(of definition: RoleAssignmentDefinition, _ role: RoleDefinition, in world: World) -> String {
    definition.name?.lowercased()
      ?? DerivedIdentifier.guid(
        "role assignment", definition.principalId, role.id, definition.scope.resourceID(in: world))
  }

  func apply(to state: inout SimulationState) {
    let definition = definition.looking(up: state.principal, in: state.world)
    guard let role = state.world.role(definition.roleID), let scope = definition.scope.made(in: &state.world) else {
      return
    }
    let change = state.change(of: role.id, at: scope)
    var lifetime = Lifetime(begins: state.effect(of: change))
    if let duration = definition.duration {
      lifetime.ends = PropagationTable.effect(of: .roleActivation, writtenAt: state.instant + duration)
    }
    let name = Self.name(of: definition, role, in: state.world)
    // Written again with another condition: the former one ends as the new one begins. Written again as it is, as a
    // template does that is deployed twice, nothing changes.
    var replaced: RoleAssignment.ID?
    if let former = state.world.assignment(named: name) {
      let row = state.world.roleAssignments[former]
      let isSame = row.condition?.text == definition.condition?.text && row.lifetime.ends == nil
      if row.exists, isSame, definition.duration == nil { return }
      if row.exists { replaced = former }
      state.remove(former)
    }
    let assignment = RoleAssignment(
      name: name, principalId: definition.principalId,
      principal: state.world.principal(objectId: definition.principalId), roleID: role.id, scope: scope,
      condition: definition.condition, lifetime: lifetime, replaces: replaced)
    state.add(assignment)
  }
}
