extension ErrorTable {
  private static let troubleshooting = Source.azureDocs("articles/role-based-access-control/troubleshooting.md")

  /// What Azure Resource Manager answers to calls about role assignments and role definitions.
  static let roleAssignments: [ErrorRow] = [
    // Status and code are those of the ordinary refusal.
    ErrorRow(
      "arm.condition-not-fulfilled", status: 403, code: "AuthorizationFailed", innerCode: "",
      "The client '{clientName}' with object id '{objectId}' does not have authorization or an ABAC condition not "
        + "fulfilled to perform action 'Microsoft.Authorization/roleAssignments/write' over scope '{scope}' or the "
        + "scope is invalid. If access was recently granted, please refresh your credentials.",
      confidence: .documented, sources: [troubleshooting]),
    ErrorRow(
      "arm.role-assignment-exists", status: 409, code: "RoleAssignmentExists", innerCode: "",
      "The role assignment already exists. The ID of the existing role assignment is {assignmentId}.",
      confidence: .observed, sources: [.azureDocs("articles/role-based-access-control/conditions-faq.md")]),
    ErrorRow(
      "arm.principal-not-found", status: 400, code: "PrincipalNotFound", innerCode: "",
      "Principal {principalId} does not exist in the directory {tenantId}. Check that you have the correct principal "
        + "ID. If you are creating this principal and then immediately assigning a role, this error might be related "
        + "to a replication delay. In this case, set the role assignment principalType property to a value, such as "
        + "ServicePrincipal, User, or Group.  See https://aka.ms/docs-principaltype",
      confidence: .documented, sources: [troubleshooting]),
    ErrorRow(
      "arm.role-assignment-update", status: 400, code: "RoleAssignmentUpdateNotPermitted", innerCode: "",
      "Tenant ID, application ID, principal ID, and scope are not allowed to be updated.",
      confidence: .documented, sources: [troubleshooting, .issue("MicrosoftDocs/azure-docs", 85388)]),
    ErrorRow(
      "arm.role-assignment-limit", status: nil, code: "RoleAssignmentLimitExceeded", innerCode: "",
      "No more role assignments can be created",
      confidence: .documented,
      sources: [.azureDocs("articles/role-based-access-control/troubleshoot-limits.md")]),
    // Seen for reading a definition; for an assignment to an unknown role the status is not known.
    ErrorRow(
      "arm.role-definition-not-found", status: 404, code: "RoleDefinitionDoesNotExist", innerCode: "",
      "The specified role definition with ID '{roleId}' does not exist.",
      confidence: .observed,
      sources: [
        .issue("Azure/terraform-azurerm-caf-enterprise-scale", 37),
        .issue("hashicorp/terraform-provider-azurerm", 10442),
      ]),
    ErrorRow(
      "arm.role-definition-has-assignments", status: nil, code: "RoleDefinitionHasAssignments", innerCode: "",
      "There are existing role assignments referencing role",
      confidence: .documented,
      sources: [.azureDocs("articles/role-based-access-control/custom-roles.md")]),
    // The wording has changed over the years; which one is today's no page says.
    ErrorRow(
      "arm.role-name-taken", status: 409, code: "RoleDefinitionWithSameNameExists", innerCode: "", nil,
      confidence: .observed,
      sources: [
        .issue("pumasecurity/serverless-prey", 23), .issue("Azure/Azure-Landing-Zones", 1505),
        .issue("MicrosoftDocs/azure-docs", 60446),
      ]),
    ErrorRow(
      "arm.last-owner", status: nil, code: nil, innerCode: nil, "Cannot delete the last RBAC admin assignment",
      confidence: .documented, sources: [troubleshooting]),
    ErrorRow(
      "arm.data-actions-at-management-group", status: nil, code: nil, innerCode: nil,
      "You cannot add data action permissions when you have a management group as an assignable scope",
      confidence: .documented, sources: [troubleshooting]),
  ]
}
