import AzureModel

extension StepDeclaration {
  static let transferSubscription = StepDeclaration(
    "transferSubscription", .neither,
    "Moves the scenario's subscription to another tenant: role assignments go, managed identities stay behind broken, "
      + "vaults keep the tenant they trust.",
    shape: ObjectShape(
      [FieldDeclaration("tenant", .text, "the other tenant, by name or id", isRequired: true)], short: "tenant"),
    example: "transferSubscription: { tenant: fabrikam }",
    source: .azureDocs("articles/role-based-access-control/transfer-subscription.md")
  ) { .transferSubscription(tenant: $0.required("tenant")) }
}
