extension ErrorTable {
  private static let conditions = Source.keyVaultDocs("general/rbac-abac.md")

  /// What a vault answers to a caller without the permission.
  static let keyVaultAuthorization: [ErrorRow] =
    [
      ErrorRow(
        "key-vault.forbidden-by-policy", status: 403, code: "Forbidden", innerCode: "ForbiddenByPolicy",
        "The user, group or application '{claims}' does not have {objectType} {permission} permission on key vault "
          + "'{vault};location={location}'. For help resolving this issue, please see "
          + "https://go.microsoft.com/fwlink/?linkid=2125287",
        confidence: .observed,
        sources: [
          .issue("hashicorp/terraform-provider-azurerm", 26691), .issue("crossplane-contrib/provider-upjet-azure", 297),
        ]),
      // Sent where the one matching entry names an application too; that this is the only occasion is concluded.
      ErrorRow(
        "key-vault.forbidden-by-policy-obo", status: 403, code: "Forbidden", innerCode: "ForbiddenByPolicy",
        "The policy requires the caller '{claims}' to use on-behalf-of (OBO) flow. For more information on OBO, please "
          + "see https://go.microsoft.com/fwlink/?linkid=2152310",
        confidence: .observed, sources: [.issue("SparebankenVest/azure-key-vault-to-kubernetes", 232)]),
      ErrorRow(
        "key-vault.forbidden-by-rbac", status: 403, code: "Forbidden", innerCode: "ForbiddenByRbac",
        "Caller is not authorized to perform action on resource.\r\nIf role assignments, deny assignments or role "
          + "definitions were changed recently, please observe propagation time.\r\nCaller: {caller}\r\n"
          + "Action: '{dataAction}'\r\nResource: '{resourceId}'\r\nAssignment: (not found)\r\n"
          + "DenyAssignmentId: null\r\nDecisionReason: 'DeniedWithNoValidRBAC' \r\n"
          + "Vault: {vault};location={location}\r\n",
        confidence: .observed,
        sources: [
          .issue("piyushsachdeva/Terraform_AKS", 2), .issue("hashicorp/terraform-provider-azurerm", 27817),
        ]),
      // The code and the first two sentences are documented, the decision that the text prints is not.
      ErrorRow(
        "key-vault.forbidden-by-rbac-condition", status: 403, code: "Forbidden", innerCode: "ForbiddenByRbac", nil,
        confidence: .documented,
        sources: [conditions, .keyVaultDocs("general/howto-abac-conditions-cli.md")]),
      ErrorRow(
        "key-vault.forbidden-by-rbac-deny", status: 403, code: "Forbidden", innerCode: "ForbiddenByRbac", nil,
        confidence: .inferred,
        sources: [
          .azureDocs("articles/role-based-access-control/deny-assignments.md"),
          .issue("hashicorp/terraform-provider-azurerm", 27817),
        ]),
    ] + keyVaultFormerRefusals

  /// Wordings of 2018 to 2021.
  ///
  /// In 2019 the inner code was `AccessDenied` for a caller whom no entry names and `ForbiddenByPolicy` for one whose
  /// entries lack the permission. Later captures of both have `ForbiddenByPolicy`, from a day that is not known.
  private static let keyVaultFormerRefusals: [ErrorRow] = [
    // Last seen on 2020-03-19; the next wording was first seen on 2020-05-14.
    ErrorRow(
      "key-vault.caller-on-no-policy.2020", status: 403, code: "Forbidden", innerCode: "AccessDenied",
      "Access denied. Caller was not found on any access policy." + callerAndVault,
      confidence: .observed,
      sources: [
        .issue("Azure/azure-sdk-for-java", 8229), .issue("aztfmod/level0", 23), .issue("Azure/go-autorest", 477),
      ],
      validity: Validity(until: Day("2020-03-20"))),
    ErrorRow(
      "key-vault.caller-on-no-policy.unseen", status: 403, code: "Forbidden", innerCode: "AccessDenied", nil,
      confidence: .inferred, sources: [.issue("Azure/azure-libraries-for-net", 1067)],
      validity: Validity(since: Day("2020-03-20"), until: Day("2020-05-14"))),
    // Last seen with this inner code in May 2021; later callers without an entry get the inner code of all others.
    ErrorRow(
      "key-vault.caller-on-no-policy.2021", status: 403, code: "Forbidden", innerCode: "AccessDenied",
      "The user, group or application '{claims}' does not have {objectType} {permission} permission on key vault "
        + "'{vault};location={location}'. For help resolving this issue, please see "
        + "https://go.microsoft.com/fwlink/?linkid=2125287",
      confidence: .observed,
      sources: [.issue("Azure/azure-libraries-for-net", 1067), .issue("turbot/steampipe-plugin-azure", 127)],
      validity: Validity(since: Day("2020-05-14"), until: Day("2021-06-01"))),
    ErrorRow(
      "key-vault.caller-on-no-policy.2022", status: 403, code: "Forbidden", innerCode: "ForbiddenByPolicy",
      "The user, group or application '{claims}' does not have {objectType} {permission} permission on key vault "
        + "'{vault};location={location}'. For help resolving this issue, please see "
        + "https://go.microsoft.com/fwlink/?linkid=2125287",
      confidence: .observed,
      sources: [
        .issue("hashicorp/terraform-provider-azurerm", 26691), .issue("crossplane-contrib/provider-upjet-azure", 297),
      ],
      validity: Validity(since: Day("2021-06-01"))),
    ErrorRow(
      "key-vault.platform-not-enabled", status: nil, code: nil, innerCode: nil, nil, confidence: .inferred,
      sources: [.azureDocs("articles/azure-resource-manager/templates/key-vault-parameter.md")]),
    // Seen once, for a purge without the permission, on 2020-04-25.
    ErrorRow(
      "key-vault.operation-not-allowed.2020", status: 403, code: "Forbidden", innerCode: nil,
      "Operation is not allowed.\r\nOperation: \"{operation}\"" + callerAndVault,
      confidence: .observed, sources: [.issue("Azure/azure-rest-api-specs", 9222)],
      validity: Validity(until: Day("2020-04-26"))),
    ErrorRow(
      "key-vault.operation-not-allowed.unseen", status: 403, code: "Forbidden", innerCode: nil, nil,
      confidence: .inferred, sources: [.issue("Azure/azure-rest-api-specs", 9222)],
      validity: Validity(since: Day("2020-04-26"))),
  ]
}
