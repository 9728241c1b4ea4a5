import AzureModel

extension StepDeclaration {
  static let deployManagedIdentity = StepDeclaration(
    "deployManagedIdentity", .control, "Creates a user-assigned managed identity; its ids are known at once.",
    shape: ObjectShape(
      [
        FieldDeclaration("name", .text, "the name of the identity", isRequired: true),
        FieldDeclaration("location", .region, "the region", unlessSaid: "the scenario's own"),
        FieldDeclaration(
          "isolationScope", .choice(["None", "Regional"]), "whether only resources of its region can have it",
          unlessSaid: "`None`"),
        FieldDeclaration(
          "assignmentRestrictions",
          .object(
            ObjectShape(
              [
                FieldDeclaration(
                  "providers", .list(.text), "resource providers such as `Microsoft.Web`, or types of them",
                  isRequired: true)
              ], takesOthers: true)),
          "the resource providers whose resources alone can have it"),
        FieldDeclaration("tags", .ignored, "without influence on access"),
      ], hasProperties: true),
    declares: .managedIdentity, example: "deployManagedIdentity: { name: id-apim }",
    source: .templateReference("microsoft.managedidentity/userassignedidentities")
  ) { arguments in
    var definition = ManagedIdentityDefinition(name: arguments.required("name"))
    definition.location = arguments.text("location")
    definition.isRegional = arguments.text("isolationScope") == "Regional"
    definition.assignmentProviders = arguments.object("assignmentRestrictions")?.texts("providers")
    return .putManagedIdentity(definition)
  }
}
