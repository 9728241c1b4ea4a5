extension ErrorTable {
  private static let troubleshooting = Source.azureDocs("articles/role-based-access-control/troubleshooting.md")

  /// What is answered to calls about managed identities, and by clients that look principals up.
  static let identities: [ErrorRow] = [
    ErrorRow(
      "arm.managed-identity-name", status: 400, code: nil, innerCode: nil, nil, confidence: .inferred,
      sources: [.azureDocs("articles/azure-resource-manager/management/resource-name-rules.md")]),
    ErrorRow(
      "arm.identity-operation-failed", status: 400, code: "FailedIdentityOperation", innerCode: "",
      "Identity operation for resource '{resource}' failed with error 'Failed to perform resource identity operation. "
        + "Status: 'BadRequest'. Response: '{\"error\":{\"code\":\"BadRequest\",\"message\":\"Resource "
        + "'{identity}' was not found.\"}}'.'.",
      confidence: .observed,
      sources: [.issue("Azure/azure-libraries-for-net", 839), .issue("Azure/aad-pod-identity", 521)]),
    // Reports show the conflict inside the text; the status of the answer itself is not shown.
    ErrorRow(
      "arm.identity-deletion-pending", status: nil, code: "FailedIdentityOperation", innerCode: "",
      "Identity operation for resource '{resource}' failed with error 'Failed to perform resource identity operation. "
        + "Status: 'Conflict'. Response: '{\"error\":{\"code\":\"Conflict\",\"message\":\"Request specified "
        + "that resource '{resource}' is new, but resource already exists. This may be due to a pending delete "
        + "operation, try again later.\"}}'.",
      confidence: .observed,
      sources: [
        .issue("Azure/azure-functions-on-container-apps", 97), .issue("Azure/ResourceModules", 2391),
      ]),
    ErrorRow(
      "arm.identity-restricted", status: nil, code: "FailedIdentityOperation", innerCode: nil, nil,
      confidence: .documented,
      sources: [
        Source(
          "https://learn.microsoft.com/en-us/entra/identity/managed-identities-azure-resources/managed-identities-assignment-restriction"
        )
      ]),
    // Rare faults of an assignment, which nothing that a scenario can say brings about.
    ErrorRow(
      "arm.identity-not-accessible", status: nil, code: nil, innerCode: nil,
      "Azure resource '{resource}' does not have access to identity '{identity}'", confidence: .documented,
      sources: [.entraDocs("known-issues.md")]),
    ErrorRow(
      "arm.no-identity-associated", status: nil, code: nil, innerCode: nil,
      "No managed service identities are associated with resource '{resource}'", confidence: .documented,
      sources: [.entraDocs("known-issues.md")]),
    ErrorRow(
      "api-management.invalid-identity-values", status: 400, code: "InvalidIdentityValues", innerCode: "",
      "Invalid value for the identities '{identities}'. The 'UserAssignedIdentities' property keys should only be empty "
        + "json objects, null or the resource existing property.",
      confidence: .observed,
      sources: [
        .issue("hashicorp/terraform-provider-azurerm", 10335), .issue("Azure/terraform-provider-azapi", 840),
      ]),
    // Reports show these words from other clients of the directory; what a provider makes of them is not shown.
    ErrorRow(
      "entra.directory-quota", status: nil, code: "Directory_QuotaExceeded", innerCode: "",
      "The directory object quota limit for the Tenant has been exceeded. Please ask your administrator to increase the "
        + "quota limit or delete objects to reduce the used quota.",
      confidence: .observed,
      sources: [
        .issue("cnbeining/onedrivecmd", 67), .issue("Azure-Samples/active-directory-dotnet-graphapi-console", 45),
      ]),
    ErrorRow(
      "arm.directory-quota", status: nil, code: nil, innerCode: nil, nil, confidence: .observed,
      sources: [Source("https://github.com/kubernetes/test-infra/pull/37325")]),
    ErrorRow(
      "graph.insufficient-privileges", status: nil, code: nil, innerCode: nil,
      "Insufficient privileges to complete the operation", confidence: .documented, sources: [troubleshooting]),
    ErrorRow(
      "az.assignee-not-found", status: nil, code: nil, innerCode: nil, nil, confidence: .documented,
      sources: [Source("https://learn.microsoft.com/cli/azure/role/assignment")]),
  ]
}
