import AzureModel

extension StepDeclaration {
  static let assignRole = StepDeclaration(
    "assignRole", .control, "Gives a role to a principal at a scope; it takes effect within minutes.",
    shape: ObjectShape([
      FieldDeclaration("role", .role, "a built-in role by name or GUID", isRequired: true),
      FieldDeclaration("principal", .principal, "who gets it: an object id, a user or an identity", isRequired: true),
      FieldDeclaration(
        "scope", .scope, "where: `subscription`, `resourceGroup`, a resource by name, or an object in a vault",
        isRequired: true),
    ]),
    example: "assignRole: { role: Key Vault Secrets User, principal: id-apim, scope: kv }",
    source: .templateReference("microsoft.authorization/roleassignments")
  ) { arguments in
    .assignRole(
      RoleAssignmentDefinition(
        roleID: arguments.required("role"), principalId: arguments.required("principal"),
        scope: scopeName(arguments.required("scope"))))
  }

  /// The scope that the decoded text of a scope field names.
  static func scopeName(_ text: String) -> RoleAssignmentDefinition.ScopeName {
    if text == "subscription" { return .subscription }
    if text == "resourceGroup" { return .resourceGroup }
    let object = text.split(separator: "/")
    if object.count == 3, let kind = VaultObjectKind(rawValue: String(object[1])) {
      return .object(vault: String(object[0]), kind, String(object[2]))
    }
    let parts = text.split(separator: ":", maxSplits: 1)
    if parts.count == 2, let kind = ResourceKind(rawValue: String(parts[0])) {
      return .resource(ResourceName(kind, String(parts[1])))
    }
    return .resource(ResourceName(.vault, text))
  }
}
