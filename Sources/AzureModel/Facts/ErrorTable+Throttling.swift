extension ErrorTable {
  static let throttling: [ErrorRow] = [
    ErrorRow(
      "key-vault.throttled-subscription", status: 429, code: nil, innerCode: nil, nil,
      confidence: .documented, sources: [.keyVaultDocs("general/overview-throttling.md")])
  ]
}
