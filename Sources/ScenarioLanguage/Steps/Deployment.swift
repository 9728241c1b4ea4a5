import AzureModel

extension StepDeclaration {
  static let deployment = StepDeclaration(
    "deployment", .control, "Deploys several resources at once: in parallel where nothing orders them.",
    shape: ObjectShape([
      FieldDeclaration("name", .text, "the name of the deployment", unsaid: "main"),
      FieldDeclaration(
        "resources", .list(.deployedResource),
        "what is deployed: `deploy…` steps, each with `id`, `dependsOn`, `apiVersion` and `when` where they are needed",
        isRequired: true),
    ]),
    example:
      "deployment: { resources: [{ deployVault: { name: kv } }, { deploySecret: { vault: kv, name: db }, dependsOn: kv }] }",
    source: Source("https://learn.microsoft.com/azure/azure-resource-manager/templates/resource-dependency")
  ) { arguments in
    .deployment(
      DeploymentDefinition(
        name: arguments.required("name"), resources: DeploymentOrder(arguments.deployed("resources")).definitions))
  }
}
