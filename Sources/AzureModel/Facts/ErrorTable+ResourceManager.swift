extension ErrorTable {
  private static let troubleshooting = Source.azureDocs("articles/role-based-access-control/troubleshooting.md")
  private static let codes = Source.keyVaultDocs("general/common-error-codes.md")

  /// The answers of Azure Resource Manager: to any call, about vaults, and about roles.
  static let resourceManager: [ErrorRow] = anyResource + vaults + roleAssignments + deploymentFailures

  private static let anyResource: [ErrorRow] = [
    ErrorRow(
      "arm.token-tenant", status: 401, code: "InvalidAuthenticationTokenTenant", innerCode: "",
      "The access token is from the wrong issuer 'https://sts.windows.net/{callerTenant}/'. It must match the tenant "
        + "'https://sts.windows.net/{tenantId}/' associated with this subscription. Please use the authority (URL) "
        + "'https://login.windows.net/{tenantId}' to get the token. Note, if the subscription is transferred to "
        + "another tenant there is no impact to the services, but information about new tenant could take time to "
        + "propagate (up to an hour). If you just transferred your subscription and see this error message, "
        + "please try back later.",
      confidence: .observed,
      sources: [.issue("Azure/LogicAppsUX", 9068), .issue("Azure/azure-sdk-for-net", 49391)]),
    ErrorRow(
      "arm.authorization-failed", status: 403, code: "AuthorizationFailed", innerCode: "",
      "The client '{clientName}' with object id '{objectId}' does not have authorization to perform action '{action}' "
        + "over scope '{scope}' or the scope is invalid. If access was recently granted, please refresh your "
        + "credentials.",
      confidence: .documented, sources: [troubleshooting]),
    ErrorRow(
      "arm.deny-assignment", status: 403, code: "DenyAssignmentAuthorizationFailed", innerCode: "",
      "The client '{clientName}' with object id '{objectId}' has permission to perform action '{action}' on scope "
        + "'{scope}'; however, the access is denied because of the deny assignment with name '{denyName}' and Id "
        + "'{denyId}' at scope '{denyScope}'.",
      confidence: .observed,
      sources: [.issue("Azure/migAz", 266), .issue("MicrosoftDocs/azure-docs", 51173)]),
    ErrorRow(
      "arm.linked-authorization-failed", status: 403, code: "LinkedAuthorizationFailed", innerCode: "",
      "The client '{clientName}' with object id '{objectId}' has permission to perform action '{action}' on scope "
        + "'{scope}'; however, it does not have permission to perform action(s) '{linkedAction}' on the linked "
        + "scope(s) '{linkedScope}' (respectively) or the linked scope(s) are invalid.",
      confidence: .observed, sources: [troubleshooting]),
    ErrorRow(
      "arm.resource-not-found", status: 404, code: "ResourceNotFound", innerCode: "", nil,
      confidence: .documented, sources: [.keyVaultDocs("general/common-error-codes.md")]),
    ErrorRow(
      "arm.resource-group-not-found", status: nil, code: "ResourceGroupNotFound", innerCode: "", nil,
      confidence: .documented, sources: [codes]),
    ErrorRow(
      "arm.region-not-supported", status: nil, code: "RegionNotSupported", innerCode: "", nil,
      confidence: .documented, sources: [codes]),
    ErrorRow(
      "arm.sku-not-supported", status: nil, code: "SkuNotSupported", innerCode: "", nil,
      confidence: .documented, sources: [codes]),
    ErrorRow(
      "arm.identity-not-found", status: nil, code: nil, innerCode: nil,
      "Microsoft.ManagedIdentity/Identities Not found",
      confidence: .observed, sources: [.issue("MicrosoftDocs/azure-docs", 93950)]),
  ]

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
