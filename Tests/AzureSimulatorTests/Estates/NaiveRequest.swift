import AzureModel

/// What a condition can see of a request.
struct NaiveRequest {
  enum Attribute {
    case value(String)

    /// The request has no such attribute, as a list names no secret.
    case absent

    /// Nobody says whether the request has it, or what it is.
    case unknown
  }

  let action: NaiveAction
  var vault: String?

  /// The kind of object that the operation is about.
  var kind: VaultObjectKind?

  /// The name of the object, unless the request names none.
  var object: String?
  var assignment: Estate.WrittenAssignment?

  func attribute(_ name: String, of source: NaiveCondition.Comparison.Source) -> Attribute {
    switch (name, source) {
    case ("microsoft.keyvault/vaults:name", .resource): return vaultName
    case ("microsoft.keyvault/vaults/secrets:name", .resource): return secretName(isResource: true)
    case ("microsoft.keyvault/vaults/secrets:name", .request): return secretName(isResource: false)
    case ("microsoft.authorization/roleassignments:roledefinitionid", .request),
      (
        "microsoft.authorization/roleassignments:roledefinitionid", .resource
      ):
      return assigned(source, \.roleId)
    case ("microsoft.authorization/roleassignments:principalid", .request),
      (
        "microsoft.authorization/roleassignments:principalid", .resource
      ):
      return assigned(source, \.principalId)
    case ("microsoft.authorization/roleassignments:principaltype", .request),
      (
        "microsoft.authorization/roleassignments:principaltype", .resource
      ):
      return assigned(source, \.principalType)
    default: return .unknown
    }
  }

  /// The page on the attributes speaks of operations on secrets alone.
  private var vaultName: Attribute {
    guard action.plane == .data, kind == .secrets, let vault else { return .unknown }
    return .value(vault)
  }

  /// The name is on the resource where the secret is there already, and in the request where it is being made.
  private func secretName(isResource: Bool) -> Attribute {
    guard action.plane == .data, kind == .secrets else { return .unknown }
    let operation = action.name.split(separator: "/").dropFirst(3).joined(separator: "/")
    let onResource = [
      "getSecret/action", "readMetadata/action", "update/action", "delete", "backup/action", "recover/action",
      "purge/action",
    ].contains(operation)
    let inRequest = ["setSecret/action", "restore/action"].contains(operation)
    guard onResource || inRequest else { return .unknown }
    guard isResource == onResource else { return .absent }
    if let object { return .value(object) }
    // A list names no secret; a backup holds a name, even if the question does not say it.
    return onResource ? .absent : .unknown
  }

  /// Written in the request when an assignment is made, read from the resource when it is deleted.
  private func assigned(
    _ source: NaiveCondition.Comparison.Source, _ part: KeyPath<Estate.WrittenAssignment, String>
  ) -> Attribute {
    let name = action.name.lowercased()
    let isWrite = name == NaiveAction.roleAssignmentsWrite.lowercased()
    let isDelete = name == NaiveAction.roleAssignmentsDelete.lowercased()
    guard action.plane == .control, isWrite || isDelete, let assignment else { return .unknown }
    guard isWrite == (source == .request) else { return .absent }
    return .value(assignment[keyPath: part])
  }
}
