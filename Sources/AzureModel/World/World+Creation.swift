/// Adding rows, with the ids that Azure would invent derived from names.
extension World {
  /// Creates or finds the scope of a resource or object below another scope.
  package mutating func addScope(_ kind: Scope.Kind, resourceID: String, below parent: Scope.ID) -> Scope.ID {
    if let known = scopesByResourceID[resourceID.lowercased()] { return known }
    return mutate { tables in
      let scope = tables.scopes.append(Scope(kind: kind, parent: parent, resourceID: resourceID))
      tables.scopesByResourceID[resourceID.lowercased()] = scope
      return scope
    }
  }

  /// Creates or finds the scope of a named resource in the resource group.
  package mutating func addScope(for name: ResourceName) -> Scope.ID {
    addScope(.resource, resourceID: resourceID(of: name), below: World.resourceGroupScope)
  }

  /// Adds a principal under an object id derived from its name; a second one of the same name gets other ids.
  package mutating func addPrincipal(_ kind: Principal.Kind, name: String, tenantId: String) -> Principal.ID {
    let seed: String
    switch kind {
    case .user: seed = "user"
    case .servicePrincipal: seed = "service principal"
    case .managedIdentity(let form, _): seed = form.rawValue
    }
    let key = "\(seed)/\(name)"
    let generation = principalGenerations[key] ?? 0
    let principal = Principal(
      kind: kind, name: name, objectId: DerivedIdentifier.guid("object", seed, name, String(generation)),
      clientId: DerivedIdentifier.guid("client", seed, name, String(generation)), tenantId: tenantId)
    return mutate { tables in
      let id = tables.principals.append(principal)
      tables.principalGenerations[key] = generation + 1
      tables.principalsByObjectId[principal.objectId] = id
      return id
    }
  }

  /// Makes a row findable by its name.
  package mutating func register(_ name: ResourceName, row: UInt32) {
    mutate { $0.rowsByName[name] = row }
  }
}
