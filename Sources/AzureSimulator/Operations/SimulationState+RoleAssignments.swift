import AzureModel

extension SimulationState {
  /// Brings the index up to date with what is assigned to a principal at one scope.
  mutating func reindexGrants(of principal: Principal.ID, at scope: Scope.ID) {
    let grants = world.assignments(of: principal, at: scope).flatMap(grants)
    index.setGrants(grants, of: principal, at: scope)
  }

  /// What an assignment gives: its role, and what the role was before as long as not everybody has noticed.
  private func grants(of id: RoleAssignment.ID) -> [AuthorizationIndex.Grant] {
    let assignment = world.roleAssignments[id]
    guard let role = world.role(assignment.roleID), !assignment.lifetime.isOver(at: instant) else { return [] }
    var grants: [AuthorizationIndex.Grant] = []
    var begin: Effect?
    func add(_ role: RoleDefinition, until end: Effect?) {
      let lifetime = assignment.lifetime.clipped(from: begin, to: end)
      guard !lifetime.isOver(at: instant) else { return }
      grants.append(
        AuthorizationIndex.Grant(assignment: id, role: role, condition: assignment.condition, lifetime: lifetime))
    }
    for former in world.formerRoles(role.id) {
      add(former.definition, until: former.ends)
      begin = former.ends
    }
    add(role, until: nil)
    return grants
  }

  /// Brings the index up to date with a role that was changed, for everybody who holds it.
  mutating func reindexGrants(ofRole roleID: String) {
    for id in world.roleAssignments.ids {
      let assignment = world.roleAssignments[id]
      if assignment.roleID == roleID, let principal = assignment.principal {
        reindexGrants(of: principal, at: assignment.scope)
      }
    }
  }

  /// Adds a role assignment and what it grants.
  mutating func add(_ assignment: RoleAssignment) {
    world.add(assignment)
    if let principal = assignment.principal { reindexGrants(of: principal, at: assignment.scope) }
  }

  /// Takes a role assignment away; what it granted ends within the window of such a change.
  mutating func remove(_ id: RoleAssignment.ID) {
    let assignment = world.roleAssignments[id]
    world.remove(id, ending: effect(of: change(of: assignment.roleID, at: assignment.scope)))
    if let principal = assignment.principal { reindexGrants(of: principal, at: assignment.scope) }
  }

  /// Takes away every role assignment at a scope and below it, together with the scopes, as deleting a resource does.
  ///
  /// What is made there again gets scopes of its own, so that no grant of the old ones reaches it.
  mutating func removeRoleAssignments(atOrBelow scope: Scope.ID) {
    for id in world.roleAssignments.ids {
      let assignment = world.roleAssignments[id]
      guard assignment.exists, world.isScope(assignment.scope, within: scope) else { continue }
      world.remove(id, ending: Effect(earliest: instant, latest: instant))
      if let principal = assignment.principal { reindexGrants(of: principal, at: assignment.scope) }
    }
    world.retireScopes(atOrBelow: scope)
  }

  /// How a change of an assignment spreads: data actions of a built-in role at a management group take hours.
  func change(of roleID: String, at scope: Scope.ID) -> PropagatingChange {
    let isWide = world.scopes[scope].kind == .managementGroup && world.role(roleID)?.hasDataActions == true
    return isWide ? .dataRoleAtManagementGroup : .roleAssignment
  }
}
