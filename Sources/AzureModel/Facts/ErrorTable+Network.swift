extension ErrorTable {
  /// The answers to writes of the network around a vault, and what a caller without a way to its token gets.
  static let network: [ErrorRow] = [
    ErrorRow(
      "entra.connection-times-out", kind: .timeout, status: nil, code: nil, innerCode: nil, nil,
      confidence: .inferred, sources: [.keyVaultDocs("general/access-behind-firewall.md")]),
    ErrorRow(
      "arm.private-endpoint-group", status: nil, code: nil, innerCode: nil, nil,
      confidence: .documented, sources: [.keyVaultDocs("general/private-link-service.md")]),
    ErrorRow(
      "arm.private-endpoint-region", status: nil, code: nil, innerCode: nil, nil,
      confidence: .documented, sources: [.keyVaultDocs("general/private-link-service.md")]),
    ErrorRow(
      "arm.too-many-private-endpoints", status: nil, code: nil, innerCode: nil, nil,
      confidence: .documented, sources: [.keyVaultDocs("general/whats-new.md")]),
    ErrorRow(
      "arm.connection-dead", status: nil, code: nil, innerCode: nil, nil,
      confidence: .documented, sources: [.keyVaultDocs("general/private-link-service.md")]),
    ErrorRow(
      "arm.key-vault-not-registered", status: nil, code: "AuthorizationFailed", innerCode: "",
      "Microsoft.KeyVault provider must be registered on subscription containing private endpoint: {endpoint}",
      confidence: .observed, sources: [.issue("MicrosoftDocs/azure-docs", 120274)]),
  ]
}
