extension ErrorTable {
  static let throttling: [ErrorRow] = [
    ErrorRow(
      "key-vault.throttled", status: 429, code: "Throttled", innerCode: "",
      "Request was not processed because too many requests were received. Reason: VaultRequestTypeLimitReached",
      confidence: .observed,
      sources: [.keyVaultDocs("general/rest-error-codes.md"), .keyVaultDocs("general/overview-throttling.md")]),
    ErrorRow(
      "key-vault.throttled-subscription", status: 429, code: nil, innerCode: nil, nil,
      confidence: .documented, sources: [.keyVaultDocs("general/overview-throttling.md")]),
  ]
}
