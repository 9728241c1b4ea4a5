import AzureModel

extension StepDeclaration {
  static let updateApiManagement = StepDeclaration(
    "updateApiManagement", .control, "Changes the settings of an API Management service that are given.",
    shape: ApiManagementShape.shape(sku: nil),
    example: """
      updateApiManagement:
        name: apim
        hostnameConfigurations:
          - { type: Proxy, hostName: api.contoso.test, certificateSource: KeyVault, keyVaultId: "${kv.secrets.gateway.id}" }
      """,
    source: .templateReference("microsoft.apimanagement/service")
  ) { .patchApiManagement(ApiManagementShape.settings($0)) }
}
