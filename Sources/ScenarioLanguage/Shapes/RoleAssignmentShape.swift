import AzureModel

/// What role assignments of every kind have in common.
enum RoleAssignmentShape {
  static let fields = [role, principal(isRequired: true), scope]

  static let role = FieldDeclaration(
    "role", .role, "a built-in role by name or GUID, or a custom one by name", isRequired: true,
    armName: "roleDefinitionId")

  static func principal(isRequired: Bool) -> FieldDeclaration {
    FieldDeclaration(
      "principal", .principal, "who gets it: an object id, a user, a group or an identity", isRequired: isRequired,
      armName: "principalId")
  }

  static let scope = FieldDeclaration(
    "scope", .scope,
    "where: `tenant`, `subscription`, `resourceGroup`, a management group or resource by name, or an object in a vault",
    isRequired: true)

  /// The scope of a step, from the text that the decoder made of it.
  static func scope(_ arguments: Arguments, _ field: String = "scope") -> ScopeName {
    scope(arguments.required(field))
  }

  static func scope(_ text: String) -> ScopeName {
    switch text {
    case "tenant": return .root
    case "subscription": return .subscription
    case "resourceGroup": return .resourceGroup
    default: break
    }
    let parts = text.split(separator: ":", maxSplits: 1)
    if parts.count == 2, let kind = ResourceKind(rawValue: String(parts[0])) {
      return .resource(ResourceName(kind, String(parts[1])))
    }
    let object = text.split(separator: "/")
    if object.count == 3, let kind = VaultObjectKind(rawValue: String(object[1])) {
      return .object(vault: String(object[0]), kind, String(object[2]))
    }
    return .resource(ResourceName(.vault, text))
  }
}
