import AzureModel

extension StepDeclaration {
  static let deployManagementGroup = StepDeclaration(
    "deployManagementGroup", .control, "Creates a management group below another, or moves it there.",
    shape: ObjectShape([
      FieldDeclaration("name", .text, "the name of the management group", isRequired: true),
      FieldDeclaration("parent", .reference(.managementGroup), "the one above", unlessSaid: "the tenant itself"),
    ]),
    declares: .managementGroup, example: "deployManagementGroup: { name: platform, parent: corp }",
    source: .templateReference("microsoft.management/managementgroups")
  ) {
    .putManagementGroup(ManagementGroupDefinition(name: $0.required("name"), parent: $0.text("parent")))
  }

  static let deploySubscription = StepDeclaration(
    "deploySubscription", .neither, "Another subscription of the tenant, beside the scenario's own.",
    shape: ObjectShape([
      FieldDeclaration("name", .text, "its name or id", isRequired: true),
      FieldDeclaration(
        "managementGroup", .reference(.managementGroup), "the management group it is in",
        unlessSaid: "the tenant itself"),
    ]),
    declares: .subscription, example: "deploySubscription: { name: shared, managementGroup: platform }",
    source: .azureDocs("articles/role-based-access-control/scope-overview.md")
  ) {
    .putSubscription(
      SubscriptionDefinition(name: $0.required("name"), managementGroup: $0.text("managementGroup")))
  }

  static let moveSubscription = StepDeclaration(
    "moveSubscription", .control, "Moves a subscription to a management group; it takes effect within minutes.",
    shape: ObjectShape([
      FieldDeclaration(
        "subscription", .reference(.subscription), "the subscription", unlessSaid: "the scenario's own"),
      FieldDeclaration(
        "managementGroup", .reference(.managementGroup), "where it goes", unlessSaid: "the tenant itself"),
    ]),
    example: "moveSubscription: { managementGroup: platform }",
    source: .azureDocs("articles/role-based-access-control/troubleshooting.md")
  ) {
    .moveSubscription(
      SubscriptionDefinition(name: $0.text("subscription"), managementGroup: $0.text("managementGroup")))
  }

  static let deployResourceGroup = StepDeclaration(
    "deployResourceGroup", .control, "Creates a resource group beside the scenario's own.",
    shape: ObjectShape([
      FieldDeclaration("name", .text, "the name of the resource group", isRequired: true),
      FieldDeclaration(
        "subscription", .reference(.subscription), "the subscription it is in", unlessSaid: "the scenario's own"),
      FieldDeclaration("location", .region, "the region; without influence on access"),
      FieldDeclaration("tags", .ignored, "without influence on access"),
    ]),
    declares: .resourceGroup, example: "deployResourceGroup: { name: rg-shared }",
    source: .templateReference("microsoft.resources/resourcegroups")
  ) {
    .putResourceGroup(
      ResourceGroupDefinition(name: $0.required("name"), subscription: $0.text("subscription")))
  }
}
