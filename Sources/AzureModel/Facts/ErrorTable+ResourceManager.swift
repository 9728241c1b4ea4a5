extension ErrorTable {
  private static let troubleshooting = Source.azureDocs("articles/role-based-access-control/troubleshooting.md")

  static let resourceManager: [ErrorRow] =
    [
      ErrorRow(
        "arm.identity-not-found", status: nil, code: nil, innerCode: nil,
        "Microsoft.ManagedIdentity/Identities Not found",
        confidence: .observed, sources: [.issue("MicrosoftDocs/azure-docs", 93950)]),
      ErrorRow(
        "arm.resource-not-found", status: 404, code: "ResourceNotFound", innerCode: "", nil,
        confidence: .documented, sources: [.keyVaultDocs("general/common-error-codes.md")]),
      ErrorRow(
        "arm.vault-name-not-valid", status: 400, code: "VaultNameNotValid", innerCode: "",
        "The vault name '{name}' is invalid. A vault's name must be between 3-24 alphanumeric characters. The name must "
          + "begin with a letter, end with a letter or digit, and not contain consecutive hyphens.",
        confidence: .inferred, sources: [.keyVaultDocs("general/common-error-codes.md")]),
      ErrorRow(
        "arm.private-range", status: 400, code: "BadRequest", innerCode: "",
        "Invalid value found at properties.networkAcls.ipRules[{index}].value: {value} belongs to forbidden range "
          + "{range} (private IP addresses)",
        confidence: .observed, sources: [.issue("Azure/azure-powershell", 11471)]),
      ErrorRow(
        "arm.authorization-failed", status: 403, code: "AuthorizationFailed", innerCode: "",
        "The client '{clientName}' with object id '{objectId}' does not have authorization to perform action '{action}' "
          + "over scope '{scope}' or the scope is invalid. If access was recently granted, please refresh your "
          + "credentials.",
        confidence: .documented, sources: [troubleshooting]),
      ErrorRow(
        "arm.linked-authorization-failed", status: 403, code: "LinkedAuthorizationFailed", innerCode: "",
        "The client '{clientName}' with object id '{objectId}' has permission to perform action '{action}' on scope "
          + "'{scope}'; however, it does not have permission to perform action(s) '{linkedAction}' on the linked "
          + "scope(s) '{linkedScope}' (respectively) or the linked scope(s) are invalid.",
        confidence: .observed, sources: [troubleshooting]),
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
        "arm.too-many-network-rules", status: nil, code: nil, innerCode: nil, nil,
        confidence: .documented, sources: [.keyVaultDocs("general/network-security.md")]),
      ErrorRow(
        "arm.subnet-has-no-service-endpoint", status: 400, code: "BadRequest",
        innerCode: "SubnetsHaveNoServiceEndpointsConfigured",
        "Operation on Virtual Network could not be performed. StatusCode: 400 (BadRequest). Error Code: "
          + "SubnetsHaveNoServiceEndpointsConfigured. Error Message: Subnets {subnet} of virtual network "
          + "{virtualNetworkId} do not have ServiceEndpoints for Microsoft.KeyVault resources configured. Add "
          + "Microsoft.KeyVault to subnet's ServiceEndpoints collection before trying to ACL Microsoft.KeyVault resources "
          + "to these subnets..",
        confidence: .observed,
        sources: [.issue("Azure/avdaccelerator", 818), .issue("hashicorp/terraform-provider-azurerm", 11759)]),
    ] + deploymentFailures

  /// The envelope of a deployment. Its text was last seen in the first form on 2023-01-11 and first seen in the second
  /// some time in 2024; what it was in between is not known.
  private static let deploymentFailures: [ErrorRow] = [
    ErrorRow(
      "arm.deployment-failed.2022", status: nil, code: "DeploymentFailed", innerCode: "{innerCode}",
      "At least one resource deployment operation failed. Please list deployment operations for details. Please see "
        + "https://aka.ms/DeployOperations for usage details.",
      confidence: .observed,
      sources: [Source("https://gist.github.com/johnlokerse/e3c4a22dca296452dfae746e5551b937")],
      validity: Validity(until: Day("2023-01-12"))),
    ErrorRow(
      "arm.deployment-failed.unseen", status: nil, code: "DeploymentFailed", innerCode: "{innerCode}", nil,
      confidence: .inferred, sources: [Source("https://learn.microsoft.com/en-us/answers/questions/1688796")],
      validity: Validity(since: Day("2023-01-12"), until: Day("2025-01-01"))),
    ErrorRow(
      "arm.deployment-failed.2024", status: nil, code: "DeploymentFailed", innerCode: "{innerCode}",
      "At least one resource deployment operation failed. Please list deployment operations for details. Please see "
        + "https://aka.ms/arm-deployment-operations for usage details.",
      confidence: .observed, sources: [Source("https://learn.microsoft.com/en-us/answers/questions/1688796")],
      validity: Validity(since: Day("2025-01-01"))),
  ]
}
