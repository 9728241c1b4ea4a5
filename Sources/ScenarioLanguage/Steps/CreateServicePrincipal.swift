import AzureModel

extension StepDeclaration {
  static let createServicePrincipal = StepDeclaration(
    "createServicePrincipal", .neither, "An application appears in the directory, with its service principal.",
    shape: ObjectShape([
      FieldDeclaration(
        "name", .text, "the name, unique among service principals; that of a platform application makes it that one",
        isRequired: true),
      FieldDeclaration(
        "appId", .guid, "the application id, for instance of an application of the platform", unlessSaid: "a new one"),
      FieldDeclaration(
        "tenant", .text, "the tenant in which it is; an application of several tenants is one in each",
        unlessSaid: "the scenario's own"),
      FieldDeclaration(
        "readsDirectory", .bool, "whether it may look others up in the directory, as Directory Readers may",
        unlessSaid: "no"),
    ]),
    declares: .servicePrincipal, example: "createServicePrincipal: { name: portal }",
    source: Source(
      "https://learn.microsoft.com/en-us/training/modules/register-apps-use-microsoft-entra-id/"
        + "3-explore-application-objects-service-principals")
  ) {
    .createServicePrincipal(
      ServicePrincipalDefinition(
        name: $0.required("name"), appId: $0.text("appId"), readsDirectory: $0.bool("readsDirectory") ?? false,
        tenantId: $0.text("tenant")))
  }
}
