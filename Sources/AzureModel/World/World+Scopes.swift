/// Scopes that come to an end.
extension World {
  /// Forgets the ids of a scope and of those below it: what is made there again gets scopes of its own.
  package mutating func retireScopes(atOrBelow scope: Scope.ID) {
    let retired = Set(scopes.ids.filter { isScope($0, within: scope) })
    mutate { tables in
      for id in retired { tables.scopesByResourceID[tables.scopes[id].resourceID.lowercased()] = nil }
      tables.objectScopes.removeAll { retired.contains($0) }
    }
  }
}
