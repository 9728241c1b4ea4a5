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

  /// Creates or finds the scope of a named resource in its resource group.
  package mutating func addScope(for name: ResourceName) -> Scope.ID {
    addScope(.resource, resourceID: resourceID(of: name), below: resourceGroup(of: name))
  }

  /// Adds a principal under an object id derived from its name; a second one of the same name gets other ids.
  ///
  /// - Parameters:
  ///   - kind: What it is.
  ///   - name: Its display name.
  ///   - tenantId: The tenant of its tokens.
  ///   - clientId: The application id where the platform gives it; derived from the name unless said.
  ///   - isKnown: When everybody who asks the directory finds it.
  ///   - readsDirectory: Whether it may look others up; users may unless said.
  package mutating func addPrincipal(
    _ kind: Principal.Kind, name: String, tenantId: String, clientId: String? = nil, isKnown: Effect = .settled,
    readsDirectory: Bool? = nil
  ) -> Principal.ID {
    let seed: String
    switch kind {
    case .user: seed = "user"
    case .group: seed = "group"
    case .servicePrincipal: seed = "service principal"
    case .managedIdentity(let form, _): seed = form.rawValue
    }
    let key = "\(seed)/\(name)"
    let generation = principalGenerations[key] ?? 0
    let principal = Principal(
      kind: kind, name: name, objectId: DerivedIdentifier.guid("object", seed, name, String(generation)),
      clientId: clientId ?? DerivedIdentifier.guid("client", seed, name, String(generation)), tenantId: tenantId,
      isKnown: isKnown, readsDirectory: readsDirectory)
    return mutate { tables in
      let id = tables.directory.principals.append(principal)
      tables.directory.generations[key] = generation + 1
      tables.directory.byObjectId[principal.objectId] = id
      tables.directory.byClientId[principal.clientId] = id
      return id
    }
  }

  /// Makes a row findable by its name.
  package mutating func register(_ name: ResourceName, row: UInt32) {
    mutate { $0.rowsByName[name] = row }
  }

  /// Places a resource in another resource group than the scenario's own.
  package mutating func place(_ name: ResourceName, in group: Scope.ID) {
    guard group != World.resourceGroupScope else { return }
    mutate { $0.resourceGroups[name] = group }
  }
}
