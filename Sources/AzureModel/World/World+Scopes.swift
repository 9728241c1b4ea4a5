/// Ending scopes together with what they belong to.
extension World {
  /// Takes the assignments at a scope and below it out of the table, whose rows nobody names by number.
  package mutating func removeRoleAssignments(atOrBelow scope: Scope.ID) {
    let rows = roleAssignments.ids.map { roleAssignments[$0] }
    let kept = rows.filter { !isScope($0.scope, within: scope) }
    guard kept.count < rows.count else { return }
    mutate { $0.roleAssignments = LayeredArray(kept) }
  }

  /// Forgets the ids of a scope and of those below it: what is made there again gets scopes of its own.
  package mutating func retireScopes(atOrBelow scope: Scope.ID) {
    let retired = Set(scopes.ids.filter { isScope($0, within: scope) })
    mutate { tables in
      for id in retired { tables.scopesByResourceID[tables.scopes[id].resourceID.lowercased()] = nil }
      tables.objectScopes.removeAll { retired.contains($0) }
    }
  }
}
