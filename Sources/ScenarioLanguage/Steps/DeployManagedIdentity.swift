import AzureModel

extension StepDeclaration {
  static let deployManagedIdentity = StepDeclaration(
    "deployManagedIdentity", .control, "Creates a user-assigned managed identity; its ids are known at once.",
    shape: ObjectShape(
      [
        FieldDeclaration("name", .text, "the name of the identity", isRequired: true),
        FieldDeclaration("location", .region, "the region; without influence on access"),
        FieldDeclaration("isolationScope", .ignored, "without influence on access"),
        FieldDeclaration("tags", .ignored, "without influence on access"),
      ], hasProperties: true),
    declares: .managedIdentity, example: "deployManagedIdentity: { name: id-apim }",
    source: .templateReference("microsoft.managedidentity/userassignedidentities")
  ) { .putManagedIdentity(ManagedIdentityDefinition(name: $0.required("name"))) }
}
