import AzureModel

extension StepDeclaration {
  static let deployApiManagement = StepDeclaration(
    "deployApiManagement", .control, "Creates an API Management service, or replaces its settings whole.",
    shape: ApiManagementShape.shape(sku: "Developer"), declares: .apiManagement,
    example: """
      deployApiManagement:
        name: apim
        sku: Developer
        identity: { type: SystemAssigned }
      """,
    source: .templateReference("microsoft.apimanagement/service")
  ) { .putApiManagement(ApiManagementShape.settings($0)) }
}
