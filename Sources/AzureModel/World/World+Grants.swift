/// Role assignments and role definitions.
extension World {
  /// The role of a GUID or name: a custom one of the tenant, or a built-in one.
  package func role(_ nameOrID: String) -> RoleDefinition? {
    customRoles[nameOrID.lowercased()] ?? RoleTable.role(nameOrID)
  }

  /// The custom role that a write changes; nil where it makes a new one.
  package func customRole(changedBy definition: CustomRoleDefinition) -> RoleDefinition? {
    customRoles[definition.id ?? definition.name.lowercased()]
  }

  /// What a custom role was before, oldest first.
  package func formerRoles(_ id: String) -> [FormerRoleDefinition] { storage.tables.grants.formerRoles[id] ?? [] }

  /// The role assignments of a principal at exactly one scope, in the order in which they were made.
  package func assignments(of principal: Principal.ID, at scope: Scope.ID) -> [RoleAssignment.ID] {
    storage.tables.grants.assignmentsByHolder[AssignmentHolder(principal, at: scope)] ?? []
  }

  /// The role assignments that name an object id at exactly one scope, in the order in which they were made.
  package func assignments(naming principalId: String, at scope: Scope.ID) -> [RoleAssignment.ID] {
    storage.tables.grants.assignmentsByGrantee[AssignmentGrantee(principalId, at: scope)] ?? []
  }

  /// The role assignment of a GUID.
  package func assignment(named name: String) -> RoleAssignment.ID? {
    storage.tables.grants.assignmentsByName[name.lowercased()]
  }

  package var customRoleCount: Int { storage.tables.grants.customRoleCount }

  /// How many role assignments count against the limit of a subscription or management group.
  package func assignmentCount(against scope: Scope.ID) -> Int {
    storage.tables.grants.assignmentCounts[scope.raw] ?? 0
  }

  /// The subscription or management group whose limit an assignment at a scope counts against; nil for the root.
  package func limitScope(of scope: Scope.ID) -> Scope.ID? {
    var current: Scope.ID? = scope
    while let level = current {
      if [.subscription, .managementGroup].contains(scopes[level].kind) { return level }
      current = scopes[level].parent
    }
    return nil
  }

  /// Adds a role assignment.
  @discardableResult
  package mutating func add(_ assignment: RoleAssignment) -> RoleAssignment.ID {
    let limit = limitScope(of: assignment.scope)
    return mutate { tables in
      let id = tables.roleAssignments.append(assignment)
      tables.grants.assignmentsByName[assignment.name] = id
      let grantee = AssignmentGrantee(assignment.principalId, at: assignment.scope)
      tables.grants.assignmentsByGrantee[grantee] = (tables.grants.assignmentsByGrantee[grantee] ?? []) + [id]
      if let principal = assignment.principal {
        let holder = AssignmentHolder(principal, at: assignment.scope)
        tables.grants.assignmentsByHolder[holder] = (tables.grants.assignmentsByHolder[holder] ?? []) + [id]
      }
      // Activations do not count, as eligible assignments do not.
      if let limit, !assignment.isActivation {
        tables.grants.assignmentCounts[limit.raw] = (tables.grants.assignmentCounts[limit.raw] ?? 0) + 1
      }
      return id
    }
  }

  /// Takes a role assignment away; what it granted ends within a window.
  package mutating func remove(_ id: RoleAssignment.ID, ending effect: Effect) {
    let assignment = roleAssignments[id]
    guard assignment.exists else { return }
    let limit = limitScope(of: assignment.scope)
    mutate { tables in
      tables.roleAssignments[id].exists = false
      tables.roleAssignments[id].lifetime.ends = assignment.lifetime.ends.map { min($0, effect) } ?? effect
      if let limit, !assignment.isActivation {
        tables.grants.assignmentCounts[limit.raw] = (tables.grants.assignmentCounts[limit.raw] ?? 1) - 1
      }
    }
  }

  /// Counts assignments of principals nobody asks about.
  package mutating func addUnnamedAssignments(_ count: Int, against scope: Scope.ID) {
    mutate { $0.grants.assignmentCounts[scope.raw] = ($0.grants.assignmentCounts[scope.raw] ?? 0) + count }
  }
}

private func min(_ lhs: Effect, _ rhs: Effect) -> Effect {
  Effect(earliest: Swift.min(lhs.earliest, rhs.earliest), latest: Swift.min(lhs.latest, rhs.latest))
}
