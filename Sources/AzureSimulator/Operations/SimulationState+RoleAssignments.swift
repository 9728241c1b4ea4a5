import AzureModel

extension SimulationState {
  /// Brings the index up to date with what is assigned to a principal at one scope.
  mutating func reindexGrants(of principal: Principal.ID, at scope: Scope.ID) {
    let grants = world.assignments(of: principal, at: scope).flatMap(grants)
    index.setGrants(grants, of: principal, at: scope)
  }

  /// What an assignment gives: its role, and what it was before as long as not everybody has noticed.
  ///
  /// While a change spreads nobody knows which form is seen, but what every form grants that may be seen is granted. So
  /// each run of consecutive forms gives, from the beginning of its first to the end of its last, what all of them have
  /// in common.
  private func grants(of id: RoleAssignment.ID) -> [AuthorizationIndex.Grant] {
    let former = world.roleAssignments[id].replaces.map(forms) ?? []
    let forms = former + forms(of: id)
    var grants: [AuthorizationIndex.Grant] = []
    for last in forms.indices.dropFirst(former.count) {
      for first in forms.indices.prefix(through: last).reversed() {
        let run = forms[first...last]
        let lifetime = Lifetime(begins: forms[first].lifetime.begins, ends: forms[last].lifetime.ends)
        guard !forms[first].lifetime.isOver(at: instant), !lifetime.isOver(at: instant) else { break }
        grants.append(AuthorizationIndex.Grant(assignment: id, forms: run.map(\.form), lifetime: lifetime))
      }
    }
    return grants
  }

  /// The forms that an assignment has had as its role changed, oldest first.
  private func forms(of id: RoleAssignment.ID) -> [(form: AuthorizationIndex.Grant.Form, lifetime: Lifetime)] {
    let assignment = world.roleAssignments[id]
    guard let role = world.role(assignment.roleID), !assignment.lifetime.isOver(at: instant) else { return [] }
    let former = world.formerRoles(role.id)
    let definitions = former.map(\.definition) + [role]
    let ends = former.map { Optional($0.ends) } + [nil]
    var begin: Effect?
    return zip(definitions, ends).compactMap { definition, end in
      defer { begin = end }
      let lifetime = assignment.lifetime.clipped(from: begin, to: end)
      let form = AuthorizationIndex.Grant.Form(role: definition, condition: assignment.condition)
      return lifetime.isOver(at: instant) ? nil : (form, lifetime)
    }
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
    endRoleAssignments(atOrBelow: scope)
    world.retireScopes(atOrBelow: scope)
  }

  /// Takes away every role assignment at a scope and below it, at once.
  mutating func endRoleAssignments(atOrBelow scope: Scope.ID) {
    for id in world.roleAssignments.ids {
      let assignment = world.roleAssignments[id]
      guard assignment.exists, world.isScope(assignment.scope, within: scope) else { continue }
      world.remove(id, ending: Effect(earliest: instant, latest: instant))
      if let principal = assignment.principal { reindexGrants(of: principal, at: assignment.scope) }
    }
  }

  /// How a change of an assignment spreads: data actions of a built-in role at a management group take hours.
  func change(of roleID: String, at scope: Scope.ID) -> PropagatingChange {
    let isWide = world.scopes[scope].kind == .managementGroup && world.role(roleID)?.hasDataActions == true
    return isWide ? .dataRoleAtManagementGroup : .roleAssignment
  }
}
