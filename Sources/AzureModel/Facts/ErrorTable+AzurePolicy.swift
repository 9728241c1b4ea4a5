extension ErrorTable {
  static let azurePolicy: [ErrorRow] = [
    // The text names the policies and the assignment; no source of the model shows it whole.
    ErrorRow(
      "arm.disallowed-by-policy", status: 403, code: "RequestDisallowedByPolicy", innerCode: nil, nil,
      confidence: .documented,
      sources: [
        .keyVaultDocs("general/troubleshoot-azure-policy-for-key-vault.md"),
        .azureDocs("articles/governance/policy/concepts/effect-deny.md"),
      ])
  ]
}
