import AzureModel

/// What a client finds when it looks an assignee up in the directory.
enum AssigneeLookup: Hashable {
  /// The object id that the role is given to.
  case found(objectId: String)
  case notFound

  /// Whoever runs the client may not read the directory, and what was written is no id that could be taken as it is.
  case notAllowed

  /// Looks up an object id, an application id or the name of a user.
  ///
  /// The Azure CLI takes a GUID that it may not look up for an object id, whatever it is the id of.
  init(_ assignee: String, by caller: Principal.ID?, in world: World) {
    let isGUID = DerivedIdentifier.isGUID(assignee)
    guard caller.map({ world.principals[$0].readsDirectory }) ?? true else {
      self = isGUID ? .found(objectId: assignee.lowercased()) : .notAllowed
      return
    }
    let found = world.principal(clientId: assignee) ?? world.principal(objectId: assignee) ?? world.user(assignee)
    guard let principal = found.map({ world.principals[$0] }), principal.exists else {
      self = .notFound
      return
    }
    self = .found(objectId: principal.objectId)
  }
}

extension RoleAssignmentDefinition {
  /// The same with the object id of whoever was looked up; as it is where nobody was.
  func looking(up caller: Principal.ID?, in world: World) -> RoleAssignmentDefinition {
    guard let assignee, case .found(let objectId) = AssigneeLookup(assignee, by: caller, in: world) else { return self }
    var copy = self
    copy.principalId = objectId
    return copy
  }
}

extension Request {
  /// The same with the object id of whoever was looked up.
  func lookingUpAssignee(by caller: Principal.ID?, in world: World) -> Request {
    guard case .assignRole(let definition) = stimulus, definition.assignee != nil else { return self }
    return Request(
      .assignRole(definition.looking(up: caller, in: world)), as: actor, from: origin, via: client,
      apiVersion: apiVersion, waits: waits)
  }
}
