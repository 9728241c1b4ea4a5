extension ErrorTable {
  private static let firewallTail = "\r\nCaller: {caller}\r\nVault: {vault};location={location}"

  static let keyVault: [ErrorRow] = [
    ErrorRow(
      "key-vault.host-not-found", kind: .nameResolution, status: nil, code: nil, innerCode: nil, nil,
      confidence: .observed, sources: [Source("https://azureossd.github.io")]),
    ErrorRow(
      "key-vault.forbidden-by-firewall", status: 403, code: "Forbidden", innerCode: "ForbiddenByFirewall",
      "Client address is not authorized and caller is not a trusted service.\r\nClient address: {clientAddress}"
        + firewallTail,
      confidence: .observed,
      sources: [
        .issue("hashicorp/terraform-provider-azurerm", 20742), .keyVaultDocs("general/rest-error-codes.md"),
      ]),
    ErrorRow(
      "key-vault.forbidden-by-firewall-bypass-none.2022", status: 403, code: "Forbidden",
      innerCode: "ForbiddenByFirewall",
      "Client address is not authorized and caller was ignored because bypass is set to None"
        + "\r\nClient address: {clientAddress}" + firewallTail,
      confidence: .observed, sources: [.keyVaultDocs("general/rest-error-codes.md")],
      validity: Validity(until: Day("2023-01-01"))),
    // The years in which this wording was seen; neither its first nor its last day is known.
    ErrorRow(
      "key-vault.forbidden-by-firewall-bypass-none.2023", status: 403, code: "Forbidden",
      innerCode: "ForbiddenByFirewall",
      "Request was not allowed by NSP rules and the client address is not authorized and caller was ignored because "
        + "bypass is set to None\r\nClient address: {clientAddress}" + firewallTail,
      confidence: .observed,
      sources: [
        Source("https://azureossd.github.io"),
        Source("https://learn.microsoft.com/azure/devops/pipelines/release/key-vault-access"),
      ],
      validity: Validity(since: Day("2023-01-01"), until: Day("2025-01-01"))),
    ErrorRow(
      "key-vault.forbidden-by-firewall-bypass-none.2025", status: 403, code: "Forbidden",
      innerCode: "ForbiddenByFirewall",
      "Client address is not authorized and caller was ignored because bypass is set to None"
        + "\r\nClient address: {clientAddress}" + firewallTail,
      confidence: .observed, sources: [.keyVaultDocs("general/rest-error-codes.md")],
      validity: Validity(since: Day("2025-01-01"))),
    ErrorRow(
      "key-vault.forbidden-by-firewall-unknown-subnet", status: 403, code: "Forbidden",
      innerCode: "ForbiddenByFirewall",
      "Client address is not authorized and caller is not a trusted service."
        + "\r\nClient address: {clientAddress} from unknown subnet" + firewallTail,
      confidence: .observed, sources: [.issue("hashicorp/packer-plugin-azure", 384)]),
    ErrorRow(
      "key-vault.forbidden-by-connection", status: 403, code: "Forbidden", innerCode: "ForbiddenByConnection",
      "Public network access is disabled and request is not from a trusted service nor via an approved private link."
        + firewallTail,
      confidence: .observed,
      sources: [.issue("microsoft/multimodal-ai", 171), .issue("Azure/secrets-store-csi-driver-provider-azure", 873)]),
    ErrorRow(
      "key-vault.forbidden-by-connection-bypass-none", status: 403, code: "Forbidden",
      innerCode: "ForbiddenByConnection",
      "Connection is not an approved private link and caller was ignored because bypass is not set to "
        + "'AzureServices' and PublicNetworkAccess is set to 'Disabled'." + firewallTail,
      confidence: .observed, sources: [.issue("Azure/azure-cli", 31406)]),
    ErrorRow(
      "key-vault.forbidden-by-perimeter", status: 403, code: "Forbidden", innerCode: nil, nil,
      confidence: .documented, sources: [.azureDocs("articles/private-link/network-security-perimeter-transition.md")]),
    ErrorRow(
      "key-vault.invalid-issuer", status: 401, code: "Unauthorized", innerCode: "",
      "AKV10032: Invalid issuer. Expected one of https://sts.windows.net/{vaultTenant}/, {otherIssuers}, found "
        + "https://sts.windows.net/{callerTenant}/.",
      confidence: .observed,
      sources: [.issue("Azure/azure-sdk-for-js", 6221), .issue("MicrosoftDocs/azure-docs", 75410)]),
    ErrorRow(
      "key-vault.forbidden-by-policy", status: 403, code: "Forbidden", innerCode: "ForbiddenByPolicy",
      "The user, group or application '{claims}' does not have {objectType} {permission} permission on key vault "
        + "'{vault};location={location}'. For help resolving this issue, please see "
        + "https://go.microsoft.com/fwlink/?linkid=2125287",
      confidence: .observed,
      sources: [
        .issue("hashicorp/terraform-provider-azurerm", 26691), .issue("crossplane-contrib/provider-upjet-azure", 297),
      ]),
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
    ErrorRow(
      "key-vault.secret-not-found", status: 404, code: "SecretNotFound", innerCode: "",
      "A secret with (name/id) {object} was not found in this key vault. If you recently deleted this secret you may "
        + "be able to recover it using the correct recovery command. For help resolving this issue, please see "
        + "https://go.microsoft.com/fwlink/?linkid=2125182",
      confidence: .observed, sources: [Source("https://azureossd.github.io")]),
    ErrorRow(
      "key-vault.key-not-found", status: 404, code: "KeyNotFound", innerCode: "",
      "A key with (name/id) {object} was not found in this key vault. If you recently deleted this key you may be able "
        + "to recover it using the correct recovery command. For help resolving this issue, please see "
        + "https://go.microsoft.com/fwlink/?linkid=2125182",
      confidence: .observed, sources: [Source("https://github.com/Azure/azure-sdk-for-js")]),
    ErrorRow(
      "key-vault.certificate-not-found", status: 404, code: "CertificateNotFound", innerCode: "",
      "A certificate with (name/id) {object} was not found in this key vault. If you recently deleted this certificate "
        + "you may be able to recover it using the correct recovery command. For help resolving this issue, please see "
        + "https://go.microsoft.com/fwlink/?linkid=2125182",
      confidence: .observed, sources: [Source("https://github.com/Azure/azure-sdk-for-js")]),
    ErrorRow(
      "key-vault.secret-disabled", status: 403, code: "Forbidden", innerCode: "SecretDisabled",
      "Operation get is not allowed on a disabled secret.",
      confidence: .observed,
      sources: [.issue("Azure/azure-sdk-for-js", 24756), .issue("ansible-collections/azure", 1989)]),
  ]
}
