import AzureModel

/// A role taken from a principal at a scope; where it is not there Azure says so and changes nothing.
struct RoleAssignmentDeletion: ControlPlaneOperation {
  let removal: RoleAssignmentRemoval

  var action: ControlOperation? { .roleAssignmentsDelete }
  var requirements: [ControlPlaneRequest.Requirement] { removal.scope.requirements }

  func resourceID(in world: World) -> String { removal.scope.resourceID(in: world) }

  /// The assignment, if there is one.
  static func assignment(of removal: RoleAssignmentRemoval, in world: World) -> RoleAssignment.ID? {
    guard let scope = removal.scope.scope(in: world), let role = world.role(removal.roleID) else { return nil }
    return world.assignments(naming: removal.principalId, at: scope).first { id in
      world.roleAssignments[id].exists && world.roleAssignments[id].roleID == role.id
    }
  }

  func apply(to state: inout SimulationState) {
    if let id = Self.assignment(of: removal, in: state.world) { state.remove(id) }
  }
}
