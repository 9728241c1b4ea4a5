extension ErrorTable {
  private static let templates = Source.templateReference("microsoft.apimanagement/service")
  private static let seedReport = Source("https://stackoverflow.com/questions/70924786")
  private static let reportOf2024 = Source("https://learn.microsoft.com/en-us/answers/questions/1688796")

  static let apiManagement: [ErrorRow] = [
    ErrorRow(
      "api-management.invalid-name", status: 400, code: nil, innerCode: nil, nil,
      confidence: .inferred, sources: [templates]),
    ErrorRow(
      "api-management.no-certificate-origin.2020", status: 400, code: "InvalidParameters", innerCode: "",
      "Invalid parameter: Either encodedCertificate or keyVaultId should be provided to retrieve the custom SSL "
        + "certificate for type: {type} and hostname : {hostName}.",
      confidence: .observed, sources: [.issue("hashicorp/terraform-provider-azurerm", 5874)],
      validity: Validity(until: Day("2024-01-01"))),
    // Seen in 2024; its first day is not known.
    ErrorRow(
      "api-management.no-certificate-origin.2024", status: 400, code: "InvalidParameters", innerCode: "",
      "Invalid parameter: EncodedCertificate or keyVaultId or freeCertificateKeyVaultId should be provided to retrieve "
        + "the custom SSL certificate.",
      confidence: .observed, sources: [.issue("hashicorp/terraform-provider-azurerm", 11290)],
      validity: Validity(since: Day("2024-01-01"))),
    ErrorRow(
      "api-management.default-hostname", status: nil, code: nil, innerCode: nil,
      "Certificate management for the default domain is not allowed",
      confidence: .observed, sources: [.issue("Azure/azure-rest-api-specs", 9267)]),
    ErrorRow(
      "api-management.not-a-secret-uri", status: nil, code: nil, innerCode: nil,
      "ApiManagement service only accepts KeyVault Secrets type.",
      confidence: .observed, sources: [.issue("hashicorp/terraform-provider-azurerm", 3635)]),
    ErrorRow(
      "api-management.tier-without-feature", status: nil, code: nil, innerCode: nil, nil,
      confidence: .documented,
      sources: [Source("https://learn.microsoft.com/azure/api-management/api-management-features")]),
    ErrorRow(
      "api-management.subnet-in-other-region", status: nil, code: nil, innerCode: nil, nil,
      confidence: .documented,
      sources: [Source("https://learn.microsoft.com/azure/api-management/virtual-network-injection-resources")]),
    ErrorRow(
      "api-management.too-many-identities", status: nil, code: nil, innerCode: nil, nil,
      confidence: .documented,
      sources: [.azureDocs("articles/api-management/api-management-howto-use-managed-service-identity.md")]),
    ErrorRow(
      "api-management.identity-in-use", status: nil, code: nil, innerCode: nil, nil,
      confidence: .documented,
      sources: [.azureDocs("articles/api-management/api-management-howto-use-managed-service-identity.md")]),
    ErrorRow(
      "api-management.managed-certificate-suspended", status: nil, code: nil, innerCode: nil, nil,
      confidence: .documented,
      sources: [
        .azureDocs("articles/api-management/breaking-changes/managed-certificates-suspension-august-2025.md")
      ]),
    // Seen in July 2020; that it held to the end of that year is an assumption.
    ErrorRow(
      "api-management.no-system-assigned-identity.2020", status: 400, code: "InvalidOperation", innerCode: "",
      "Managed Service Identity (http://aka.ms/apimmsi) is not enabled on the service, which is required to access "
        + "KeyVault {secretUri}",
      confidence: .observed, sources: [.issue("hashicorp/terraform-provider-azurerm", 7909)],
      validity: Validity(until: Day("2021-01-01"))),
    ErrorRow(
      "api-management.no-system-assigned-identity.2021", status: 400, code: "InvalidOperation", innerCode: "",
      "Managed Service Identity (http://aka.ms/apimmsi) type: System Assigned which is required to access KeyVault "
        + "{secretUri} is not enabled on the API Management service.",
      confidence: .observed, sources: [Source("https://www.mikaelsand.se/2021/12/")],
      validity: Validity(since: Day("2021-01-01"))),
    // Last seen with the address in January 2022, first seen without it some time in 2024.
    ErrorRow(
      "api-management.cannot-read-secret.2022", status: 400, code: "InvalidOperation", innerCode: "",
      "Failed to access KeyVault Secret {secretUri} using Managed Service Identity (http://aka.ms/apimmsi) of Api "
        + "Management service. Check if Managed Identity of Type: {identityType}, ClientId: {clientId} and ObjectId: "
        + "{objectId} has GET permissions on secrets in the KeyVault Access Policies.",
      confidence: .observed, sources: [seedReport],
      validity: Validity(until: Day("2022-02-01"))),
    ErrorRow(
      "api-management.cannot-read-secret.unseen", status: 400, code: "InvalidOperation", innerCode: "", nil,
      confidence: .inferred, sources: [seedReport, reportOf2024],
      validity: Validity(since: Day("2022-02-01"), until: Day("2025-01-01"))),
    ErrorRow(
      "api-management.cannot-read-secret.2024", status: 400, code: "InvalidOperation", innerCode: "",
      "Failed to access KeyVault Secret {secretUri} using Managed Service Identity of Api Management service. Check if "
        + "Managed Identity of Type: {identityType}, ClientId: {clientId} and ObjectId: {objectId} has GET permissions "
        + "on secrets in the KeyVault Access Policies.",
      confidence: .observed, sources: [reportOf2024],
      validity: Validity(since: Day("2025-01-01"))),
    ErrorRow(
      "api-management.unknown-client-id", status: 400, code: "ValidationError", innerCode: "",
      "One or more fields contain incorrect values: identityClientId: Can not find Managed Identity with provided "
        + "IdentityClientId : {clientId}. For more information please see aka.ms/apimmsi.",
      confidence: .observed, sources: [.issue("Azure/apiops", 257), Source("https://www.mikaelsand.se/2021/12/")]),
    ErrorRow(
      "api-management.certificate-not-usable", status: nil, code: nil, innerCode: nil, nil,
      confidence: .documented, sources: [templates]),
  ]
}
