import AzureModel

extension StepDeclaration {
  static let deleteApiManagement = StepDeclaration(
    "deleteApiManagement", .control,
    "Deletes an API Management service: it is kept for 48 hours, its name stays held, its identity goes.",
    shape: ObjectShape(
      [FieldDeclaration("name", .reference(.apiManagement), "the service", isRequired: true)], short: "name"),
    example: "deleteApiManagement: apim", source: .azureDocs("articles/api-management/soft-delete.md")
  ) { .deleteApiManagement(name: $0.required("name")) }

  static let applyNetworkConfiguration = StepDeclaration(
    "applyNetworkConfiguration", .control,
    "Has an injected API Management service look its network up anew: until then it asks the name servers of before.",
    shape: ObjectShape(
      [FieldDeclaration("name", .reference(.apiManagement), "the service", isRequired: true)], short: "name"),
    example: "applyNetworkConfiguration: apim",
    source: Source("https://learn.microsoft.com/azure/api-management/virtual-network-injection-resources")
  ) { .applyNetworkConfiguration(service: $0.required("name")) }

  static let purgeApiManagement = StepDeclaration(
    "purgeApiManagement", .control, "Ends a deleted API Management service for good, which frees its name.",
    shape: ObjectShape(
      [FieldDeclaration("name", .reference(.apiManagement), "the deleted service", isRequired: true)], short: "name"),
    example: "purgeApiManagement: apim", source: .azureDocs("articles/api-management/soft-delete.md")
  ) { .purgeApiManagement(name: $0.required("name")) }
}
