import AzureModel

extension StepDeclaration {
  /// The definition of a delegation and its assignment in one step; the definition says nothing by itself.
  static let deployRegistrationAssignment = StepDeclaration(
    "deployRegistrationAssignment", .control,
    "Delegates a subscription or resource group to principals of another tenant with Azure Lighthouse.",
    shape: ObjectShape(
      [
        FieldDeclaration(
          "scope", .scope, "what is delegated: `subscription`, `resourceGroup`, or one of them by name",
          isRequired: true),
        FieldDeclaration(
          "authorizations",
          .list(
            .object(
              ObjectShape([
                FieldDeclaration(
                  "role", .role, "a built-in role without data actions, other than Owner", isRequired: true,
                  armName: "roleDefinitionId"),
                FieldDeclaration(
                  "principal", .principal, "who gets it in the managing tenant", isRequired: true,
                  armName: "principalId"),
                FieldDeclaration("principalIdDisplayName", .ignored, "without influence on access"),
                FieldDeclaration("delegatedRoleDefinitionIds", .ignored, "roles for managed identities; not modelled"),
              ]))), "who gets which role", isRequired: true),
        FieldDeclaration("registrationDefinitionName", .ignored, "without influence on access"),
        FieldDeclaration("description", .ignored, "without influence on access"),
        FieldDeclaration("managedByTenantId", .ignored, "follows from the principals"),
        FieldDeclaration("registrationDefinitionId", .ignored, "what the definition says stands in the step itself"),
      ], hasProperties: true),
    example: """
      deployRegistrationAssignment:
        scope: subscription
        authorizations: [{ role: Contributor, principal: provider }]
      """,
    source: .templateReference("microsoft.managedservices/registrationassignments")
  ) { arguments in
    let scope = RoleAssignmentShape.scope(arguments)
    return .delegate(
      (arguments.objects("authorizations") ?? []).map {
        RoleAssignmentDefinition(roleID: $0.required("role"), principalId: $0.required("principal"), scope: scope)
      }, at: scope)
  }
}
