import AzureModel

extension StepDeclaration {
  static let deployApiManagementGateway = feature(
    .selfHostedGateway, "deployApiManagementGateway", "Creates a self-hosted gateway of an API Management service.",
    "microsoft.apimanagement/service/gateways")
  static let deployApiManagementWorkspace = feature(
    .workspaces, "deployApiManagementWorkspace", "Creates a workspace in an API Management service.",
    "microsoft.apimanagement/service/workspaces")

  static let backupApiManagement = StepDeclaration(
    "backupApiManagement", .control,
    "Backs an API Management service up; of it only the tier and the permission are modelled.",
    shape: ObjectShape(
      [FieldDeclaration("service", .reference(.apiManagement), "the service", isRequired: true)], short: "service"),
    example: "backupApiManagement: apim",
    source: .azureDocs("articles/api-management/api-management-howto-disaster-recovery-backup-restore.md")
  ) { .useApiManagementFeature(ApiManagementFeatureUse(service: $0.required("service"), feature: .backup)) }

  private static func feature(
    _ feature: ApiManagementFeature, _ verb: String, _ summary: String, _ type: String
  ) -> StepDeclaration {
    StepDeclaration(
      verb, .control, summary + " Of it only the tier and the permission are modelled.",
      shape: ObjectShape([
        FieldDeclaration("service", .reference(.apiManagement), "the service", isRequired: true),
        FieldDeclaration("name", .text, "the name", isRequired: true),
      ]),
      example: "\(verb): { service: apim, name: team-a }", source: .templateReference(type)
    ) {
      .useApiManagementFeature(
        ApiManagementFeatureUse(service: $0.required("service"), feature: feature, name: $0.required("name")))
    }
  }
}
