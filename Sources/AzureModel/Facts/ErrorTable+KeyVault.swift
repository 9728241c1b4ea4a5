extension ErrorTable {
  /// The lines with which a vault ends most of its refusals.
  static let callerAndVault = "\r\nCaller: {caller}\r\nVault: {vault};location={location}"

  /// The answers of a vault, in the order in which it asks: network, token, permission, object.
  static let keyVault: [ErrorRow] = keyVaultNetwork + keyVaultToken + keyVaultAuthorization + keyVaultObjects

  private static let keyVaultNetwork: [ErrorRow] = [
    ErrorRow(
      "key-vault.host-not-found", kind: .nameResolution, status: nil, code: nil, innerCode: nil, nil,
      confidence: .observed, sources: [.containerAppsSecrets]),
    // Packets that are dropped on the way leave the caller waiting; how long, and in which words, is the client's affair.
    ErrorRow(
      "key-vault.connection-times-out", kind: .timeout, status: nil, code: nil, innerCode: nil, nil,
      confidence: .inferred,
      sources: [.azureDocs("articles/virtual-network/virtual-network-service-endpoints-overview.md")]),
    ErrorRow(
      "key-vault.no-connection", kind: .connection, status: nil, code: nil, innerCode: nil, nil,
      confidence: .inferred, sources: [.keyVaultDocs("general/private-link-diagnostics.md")]),
    ErrorRow(
      "key-vault.tls-version", kind: .connection, status: nil, code: nil, innerCode: nil, nil,
      confidence: .documented, sources: [.keyVaultDocs("general/whats-new.md")]),
    ErrorRow(
      "key-vault.forbidden-by-firewall", status: 403, code: "Forbidden", innerCode: "ForbiddenByFirewall",
      "Client address is not authorized and caller is not a trusted service.\r\nClient address: {clientAddress}"
        + callerAndVault,
      confidence: .observed,
      sources: [
        .issue("hashicorp/terraform-provider-azurerm", 20742), .keyVaultDocs("general/rest-error-codes.md"),
      ]),
    ErrorRow(
      "key-vault.forbidden-by-firewall-bypass-none.2022", status: 403, code: "Forbidden",
      innerCode: "ForbiddenByFirewall",
      "Client address is not authorized and caller was ignored because bypass is set to None"
        + "\r\nClient address: {clientAddress}" + callerAndVault,
      confidence: .observed, sources: [.keyVaultDocs("general/rest-error-codes.md")],
      validity: Validity(until: Day("2023-01-01"))),
    // The years in which this wording was seen; neither its first nor its last day is known.
    ErrorRow(
      "key-vault.forbidden-by-firewall-bypass-none.2023", status: 403, code: "Forbidden",
      innerCode: "ForbiddenByFirewall",
      "Request was not allowed by NSP rules and the client address is not authorized and caller was ignored because "
        + "bypass is set to None\r\nClient address: {clientAddress}" + callerAndVault,
      confidence: .observed,
      sources: [
        .containerAppsSecrets,
        Source("https://learn.microsoft.com/azure/devops/pipelines/release/key-vault-access"),
      ],
      validity: Validity(since: Day("2023-01-01"), until: Day("2025-01-01"))),
    ErrorRow(
      "key-vault.forbidden-by-firewall-bypass-none.2025", status: 403, code: "Forbidden",
      innerCode: "ForbiddenByFirewall",
      "Client address is not authorized and caller was ignored because bypass is set to None"
        + "\r\nClient address: {clientAddress}" + callerAndVault,
      confidence: .observed, sources: [.keyVaultDocs("general/rest-error-codes.md")],
      validity: Validity(since: Day("2025-01-01"))),
    ErrorRow(
      "key-vault.forbidden-by-firewall-unknown-subnet", status: 403, code: "Forbidden",
      innerCode: "ForbiddenByFirewall",
      "Client address is not authorized and caller is not a trusted service."
        + "\r\nClient address: {clientAddress} from unknown subnet" + callerAndVault,
      confidence: .observed, sources: [.issue("hashicorp/packer-plugin-azure", 384)]),
    ErrorRow(
      "key-vault.forbidden-by-connection", status: 403, code: "Forbidden", innerCode: "ForbiddenByConnection",
      "Public network access is disabled and request is not from a trusted service nor via an approved private link."
        + callerAndVault,
      confidence: .observed,
      sources: [.issue("microsoft/multimodal-ai", 171), .issue("Azure/secrets-store-csi-driver-provider-azure", 873)]),
    ErrorRow(
      "key-vault.forbidden-by-connection-bypass-none", status: 403, code: "Forbidden",
      innerCode: "ForbiddenByConnection",
      "Connection is not an approved private link and caller was ignored because bypass is not set to "
        + "'AzureServices' and PublicNetworkAccess is set to 'Disabled'." + callerAndVault,
      confidence: .observed, sources: [.issue("Azure/azure-cli", 31406)]),
    ErrorRow(
      "key-vault.forbidden-by-perimeter", status: 403, code: "Forbidden", innerCode: nil, nil,
      confidence: .documented, sources: [.azureDocs("articles/private-link/network-security-perimeter-transition.md")]),
  ]
}
