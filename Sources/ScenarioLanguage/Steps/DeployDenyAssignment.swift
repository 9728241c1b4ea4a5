import AzureModel

extension StepDeclaration {
  static let deployDenyAssignment = StepDeclaration(
    "deployDenyAssignment", .control, "Denies operations at a scope, whatever roles their callers hold.",
    shape: ObjectShape(
      [
        FieldDeclaration("name", .text, "the name", isRequired: true, armName: "denyAssignmentName"),
        FieldDeclaration("scope", .scope, "where", isRequired: true),
      ] + PermissionsShape.fields + [
        FieldDeclaration(
          "principals", .list(.principal), "whom it binds", unlessSaid: "everyone"),
        FieldDeclaration("excludePrincipals", .list(.principal), "whom it does not bind all the same"),
        FieldDeclaration("doNotApplyToChildScopes", .bool, "whether it binds its own scope only", unlessSaid: "no"),
        FieldDeclaration(
          "isSystemProtected", .bool, "whether Azure made it, for a managed application or a deployment stack",
          unlessSaid: "no"),
        FieldDeclaration("description", .ignored, "without influence on access"),
      ], hasProperties: true),
    declares: .denyAssignment,
    example: """
      deployDenyAssignment:
        name: no purge
        scope: subscription
        actions: [Microsoft.KeyVault/locations/deletedVaults/purge/action]
        excludePrincipals: [ana]
      """,
    source: .azureDocs("articles/role-based-access-control/deny-assignments.md")
  ) { arguments in
    .putDenyAssignment(
      DenyAssignmentDefinition(
        name: arguments.required("name"), scope: RoleAssignmentShape.scope(arguments),
        permissions: PermissionsShape.permissions(arguments), principalIds: named(arguments.texts("principals")),
        excludedPrincipalIds: arguments.texts("excludePrincipals") ?? [],
        doNotApplyToChildScopes: arguments.bool("doNotApplyToChildScopes") ?? false,
        isSystemProtected: arguments.bool("isSystemProtected") ?? false))
  }

  /// Azure writes everyone as the principal with the zero GUID.
  private static func named(_ principals: [String]?) -> [String]? {
    let everyone = "00000000-0000-0000-0000-000000000000"
    return principals.flatMap { $0.contains(everyone) ? nil : $0 }
  }

  static let deleteDenyAssignment = StepDeclaration(
    "deleteDenyAssignment", .control, "Deletes a deny assignment.",
    shape: ObjectShape(
      [FieldDeclaration("name", .reference(.denyAssignment), "the deny assignment", isRequired: true)], short: "name"),
    example: "deleteDenyAssignment: no purge",
    source: .azureDocs("articles/role-based-access-control/deny-assignments.md")
  ) { .deleteDenyAssignment(name: $0.required("name")) }
}
