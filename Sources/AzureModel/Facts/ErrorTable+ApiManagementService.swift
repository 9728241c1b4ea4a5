extension ErrorTable {
  private static let templates = Source.templateReference("microsoft.apimanagement/service")
  private static let domains = Source("https://learn.microsoft.com/azure/api-management/configure-custom-domain")

  /// What API Management answers to writes of the service itself. Where a source states the rule and no text, it is nil.
  static let apiManagementService: [ErrorRow] = [
    unknown("api-management.no-soft-deleted-service", .azureDocs("articles/api-management/soft-delete.md")),
    ErrorRow(
      "api-management.name-soft-deleted", status: 409, code: "ServiceAlreadyExistsInSoftDeletedState", innerCode: "",
      "Api service {name} was soft-deleted. In order to create the new service with the same name, you have to either "
        + "undelete the service or purge it. See https://aka.ms/apimsoftdelete.",
      confidence: .observed,
      sources: [
        .issue("hashicorp/terraform-provider-azurerm", 11580), .issue("hashicorp/terraform-provider-azurerm", 12839),
      ]),
    ErrorRow(
      "api-management.service-locked", status: 409, code: "ServiceLocked", innerCode: "",
      "The API Service {name} is transitioning at this time. Please try the request again later.",
      confidence: .observed,
      sources: [
        .sdkRecording(
          "apimanagement/arm-apimanagement/recordings/node/my_test/recording_apimanagementservice_update_test.js",
          at: "3aa353f0bff2035906ae9fbc1aa0c152e1015676")
      ]),
    ErrorRow(
      "api-management.public-access-needed", status: 400, code: "NotSupported", innerCode: "",
      "Disabling all `publicNetworkAccess` for service: {resourceId} is not supported if the service does not atleast "
        + "one approved Private Endpoint Connections.",
      confidence: .observed, sources: [.issue("Azure/azure-rest-api-specs", 24947)]),
    unknown("api-management.former-certificate-missing", .issue("MicrosoftDocs/azure-docs", 102784)),
    // The report has the words *Internal Server Error* only, the name of this status.
    ErrorRow(
      "api-management.internal-error", status: 500, code: nil, innerCode: nil, nil,
      confidence: .observed, sources: [.issue("Azure/bicep", 19446)]),
    ErrorRow(
      "api-management.certificate-by-thumbprint", status: nil, code: nil, innerCode: nil,
      "The Certificate with id '{name}' and thumbprint '{thumbprint}' is configured with KeyVault secret '{secretUri}' "
        + "and cannot be referenced by thumbprint. Please reference it with certificate-id '{name}' in the policy.",
      confidence: .observed, sources: [.issue("MicrosoftDocs/azure-docs", 71385)]),
    ErrorRow(
      "api-management.thumbprint-unknown", status: nil, code: "ValidationError", innerCode: nil,
      "One or more fields contain incorrect values: authentication-certificate: Certificate with thumbprint "
        + "'{thumbprint}' could not be resolved.",
      confidence: .observed, sources: [.issue("MLogdberg/APIManagementARMTemplateCreator", 63)]),
    unknown(
      "api-management.named-value-in-use", .azureDocs("articles/api-management/api-management-howto-properties.md")),
    // Seen where the way to Entra ID was closed; that this was the reason the report leaves to its readers.
    ErrorRow(
      "api-management.token-endpoint-unreachable", status: nil, code: nil, innerCode: nil,
      "Authentication failed for Active Directory Tenant: 'https://login.microsoftonline.com/{tenantId}' ClientId: "
        + "'{clientId}' CorrelationId: '', exception: 'An error occurred while sending the request.'.",
      confidence: .observed, sources: [.issue("Azure/apiops", 432)]),
    unknown("api-management.capacity", templates),
    unknown("api-management.hostname-tier", domains),
    unknown("api-management.managed-certificate", domains),
    unknown("api-management.network-mode-fixed", .azureDocs("articles/api-management/inject-vnet-v2.md")),
    unknown("api-management.too-many-hostnames", .azureDocs("includes/api-management-custom-domain.md")),
    unknown("api-management.too-many-certificates", templates),
    unknown(
      "api-management.subnet-too-small",
      Source("https://learn.microsoft.com/azure/api-management/virtual-network-injection-resources")),
    unknown(
      "api-management.required-traffic", .azureDocs("articles/api-management/virtual-network-reference.md")),
    unknown(
      "api-management.subnet-delegation",
      Source("https://learn.microsoft.com/azure/api-management/virtual-network-injection-resources")),
    unknown(
      "api-management.subnet-in-other-subscription",
      Source("https://learn.microsoft.com/azure/api-management/virtual-network-injection-resources")),
    unknown("api-management.public-ip-address-not-taken", templates),
    unknown(
      "api-management.public-ip-address-elsewhere",
      Source("https://learn.microsoft.com/azure/api-management/virtual-network-injection-resources")),
    unknown(
      "api-management.public-ip-address-reused",
      .azureDocs("articles/api-management/api-management-howto-ip-addresses.md")),
    unknown("api-management.forced-tunnelling", ApiManagementDependencyTable.forcedTunnelling),
    unknown("api-management.subnet-shared", .azureDocs("articles/api-management/inject-vnet-v2.md")),
  ]

  /// A refusal that a page states without its words.
  private static func unknown(_ id: String, _ source: Source) -> ErrorRow {
    ErrorRow(id, status: nil, code: nil, innerCode: nil, nil, confidence: .documented, sources: [source])
  }
}
