import AzureModel

extension StepDeclaration {
  static let deployRoleDefinition = StepDeclaration(
    "deployRoleDefinition", .control, "Creates a custom role, or replaces its definition.",
    shape: ObjectShape(
      [
        FieldDeclaration("name", .text, "the name of the role; beside `roleName`, as in a template, its GUID"),
        FieldDeclaration("roleName", .text, "the name of the role as a template writes it"),
        FieldDeclaration("description", .text, "up to 2048 characters"),
        FieldDeclaration("type", .ignored, "always CustomRole"),
        FieldDeclaration(
          "permissions", .list(.object(ObjectShape(PermissionsShape.fields + PermissionsShape.condition))),
          "the permission blocks; the four lists may stand beside it for a role of one block"),
      ] + PermissionsShape.fields + [
        FieldDeclaration(
          "assignableScopes", .list(.text),
          "where it may be assigned: `subscription`, `resourceGroup`, scopes by name or id")
      ], hasProperties: true, anyOf: ["name", "roleName"], check: checkID),
    declares: .roleDefinition, namedBy: ["roleName", "name"],
    example: """
      deployRoleDefinition:
        name: Secret Lister
        dataActions: [Microsoft.KeyVault/vaults/secrets/readMetadata/action]
        assignableScopes: [subscription]
      """,
    source: .templateReference("microsoft.authorization/roledefinitions")
  ) { arguments in
    let blocks = (arguments.objects("permissions") ?? []).map(PermissionsShape.permissions)
    let own = PermissionsShape.hasLists(arguments) ? [PermissionsShape.permissions(arguments)] : []
    return .putRoleDefinition(
      CustomRoleDefinition(
        name: arguments.text("roleName") ?? arguments.required("name"),
        id: arguments.text("roleName").flatMap { _ in arguments.text("name")?.lowercased() },
        description: arguments.text("description") ?? "",
        permissions: blocks + own,
        assignableScopes: (arguments.texts("assignableScopes") ?? ["subscription"]).map(assignableScope)))
  }

  /// Beside the name of the role stands a GUID, and not that of a built-in one.
  private static let checkID: @Sendable (ArgumentDecoder, Value) -> Void = { decoder, body in
    guard body["roleName"]?.value.isNull == false, let id = body["name"]?.value, let text = id.scalarText else {
      return
    }
    if !DerivedIdentifier.isGUID(text) {
      decoder.report(
        .wrongType, id, "beside `roleName` `name` takes \(FieldType.guid.title), not `\(text)`", label: "no GUID",
        help: ["write the GUID of the definition, or leave `name` out"])
    } else if let role = RoleTable.role(text) {
      decoder.report(
        .valueNotAllowed, id, "`\(text)` is the GUID of the built-in role \(role.name)", label: "not a custom role",
        help: ["give the custom role a GUID of its own, or leave `name` out"])
    }
  }

  /// A scope by a word, by `kind:name` or by id; what is none of these Azure refuses.
  private static func assignableScope(_ text: String) -> CustomRoleDefinition.AssignableScope {
    if ["tenant", "/"].contains(text) { return .named(.root) }
    if ["subscription", "resourceGroup"].contains(text) { return .named(RoleAssignmentShape.scope(text)) }
    if text.contains("*") { return .text(text) }
    let qualified = text.split(separator: ":", maxSplits: 1)
    if qualified.count == 2, ResourceKind(rawValue: String(qualified[0])) != nil {
      return .named(RoleAssignmentShape.scope(text))
    }
    for kind in [ResourceKind.managementGroup, .vault] {
      if let name = ResourcePath.name(of: kind, in: text) { return .named(.resource(ResourceName(kind, name))) }
    }
    return .text(text)
  }

  static let deleteRoleDefinition = StepDeclaration(
    "deleteRoleDefinition", .control, "Deletes a custom role that is not assigned.",
    shape: ObjectShape(
      [FieldDeclaration("name", .reference(.roleDefinition), "the custom role", isRequired: true)], short: "name"),
    example: "deleteRoleDefinition: Secret Lister",
    source: .azureDocs("articles/role-based-access-control/custom-roles.md")
  ) { .deleteRoleDefinition(name: $0.required("name")) }
}
