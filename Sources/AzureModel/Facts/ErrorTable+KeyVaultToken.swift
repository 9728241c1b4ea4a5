extension ErrorTable {
  /// What a vault answers to a token that it cannot accept.
  static let keyVaultToken: [ErrorRow] = [
    // Without `AKV10000:` until about 2021; the day of the change is not known.
    ErrorRow(
      "key-vault.missing-token", status: 401, code: "Unauthorized", innerCode: "",
      "AKV10000: Request is missing a Bearer or PoP token.",
      confidence: .observed,
      sources: [
        Source("https://github.com/Azure/azure-sdk-for-js/tree/main/sdk/keyvault"),
        .keyVaultDocs("general/authentication-requests-and-responses.md"),
      ]),
    // A capture of March 2024 names the application id of Key Vault beside the address; whether every answer does since
    // is not known.
    ErrorRow(
      "key-vault.invalid-audience", status: 401, code: "Unauthorized", innerCode: "",
      "AKV10022: Invalid audience. Expected https://vault.azure.net, found: {audience}.",
      confidence: .observed,
      sources: [
        .issue("crossplane-contrib/provider-azure", 346), .issue("MicrosoftDocs/azure-docs", 109562),
        .issue("argoproj-labs/argocd-vault-plugin", 621),
      ]),
    ErrorRow(
      "key-vault.invalid-issuer", status: 401, code: "Unauthorized", innerCode: "",
      "AKV10032: Invalid issuer. Expected one of https://sts.windows.net/{vaultTenant}/, {otherIssuers}, found "
        + "https://sts.windows.net/{callerTenant}/.",
      confidence: .observed,
      sources: [.issue("Azure/azure-sdk-for-js", 6221), .issue("MicrosoftDocs/azure-docs", 75410)]),
    // Seen from 2022 on; in 2020 the text was another.
    ErrorRow(
      "key-vault.token-expired", status: 401, code: "Unauthorized", innerCode: "",
      "[TokenExpired] Error validating token: 'S2S12086'.",
      confidence: .observed,
      sources: [.issue("Azure/azure-sdk-for-java", 36245), .issue("Azure/azure-sdk-for-python", 27266)]),
  ]
}
