import AzureModel

extension StepDeclaration {
  static let createServicePrincipal = StepDeclaration(
    "createServicePrincipal", .neither, "An application appears in the directory, with its service principal.",
    shape: ObjectShape([
      FieldDeclaration("name", .text, "the name, unique among service principals", isRequired: true)
    ]),
    declares: .servicePrincipal, example: "createServicePrincipal: { name: portal }",
    source: Source("https://learn.microsoft.com/entra/identity-platform/app-objects-and-service-principals")
  ) { .createServicePrincipal(ServicePrincipalDefinition(name: $0.required("name"))) }
}
