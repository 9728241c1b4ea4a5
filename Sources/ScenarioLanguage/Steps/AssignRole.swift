import AzureModel

extension StepDeclaration {
  static let assignRole = StepDeclaration(
    "assignRole", .control, "Gives a role to a principal at a scope; it takes effect within minutes.",
    shape: ObjectShape(
      [
        RoleAssignmentShape.role, RoleAssignmentShape.principal(isRequired: false),
        FieldDeclaration(
          "assignee", .text,
          "whom the client looks up in the directory, as `--assignee` of the Azure CLI does: an object id, an "
            + "application id or the name of a user"),
        RoleAssignmentShape.scope,
        FieldDeclaration("name", .guid, "the GUID of the assignment", unlessSaid: "the client makes one"),
        FieldDeclaration(
          "principalType", .choice(PrincipalType.allCases.map(\.rawValue)),
          "what the principal is; said to be no group, the directory is not asked whether it exists",
          unlessSaid: "the directory is asked"),
        FieldDeclaration("condition", .condition, "the condition under which it grants"),
        FieldDeclaration(
          "conditionVersion", .choice(["2.0"]), "the version of the condition's format", unlessSaid: "`2.0`"),
        FieldDeclaration("duration", .delay, "how long it is active", unlessSaid: "for good"),
        FieldDeclaration("description", .ignored, "without influence on access"),
        FieldDeclaration("delegatedManagedIdentityResourceId", .ignored, "without influence on access"),
      ], hasProperties: true, oneOf: ["principal", "assignee"]),
    example: "assignRole: { role: Key Vault Secrets User, principal: id-apim, scope: kv }",
    source: .templateReference("microsoft.authorization/roleassignments")
  ) { arguments in
    var definition = RoleAssignmentDefinition(
      roleID: arguments.required("role"),
      principalId: arguments.text("principal") ?? arguments.required("assignee"),
      scope: RoleAssignmentShape.scope(arguments))
    definition.assignee = arguments.text("assignee")
    definition.name = arguments.text("name")
    definition.principalType = arguments.choice("principalType")
    definition.condition = arguments.text("condition").flatMap { try? RoleCondition($0) }
    definition.duration = arguments.delay("duration")
    return .assignRole(definition)
  }

  static let removeRole = StepDeclaration(
    "removeRole", .control, "Takes a role from a principal at a scope; what it granted ends within minutes.",
    shape: ObjectShape(RoleAssignmentShape.fields),
    example: "removeRole: { role: Key Vault Secrets User, principal: id-apim, scope: kv }",
    source: .azureDocs("articles/role-based-access-control/role-assignments-remove.md")
  ) { arguments in
    .removeRole(
      RoleAssignmentRemoval(
        roleID: arguments.required("role"), principalId: arguments.required("principal"),
        scope: RoleAssignmentShape.scope(arguments)))
  }
}
