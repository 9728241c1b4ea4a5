import AzureModel

extension StepDeclaration {
  private static let count = FieldDeclaration(
    "count", .integer(1...1_000_000), "how many", isRequired: true, unit: "pieces")

  static let fillRoleAssignments = StepDeclaration(
    "fillRoleAssignments", .control,
    "Role assignments of principals nobody asks about, which count against the limit of a scope.",
    shape: ObjectShape([
      FieldDeclaration("scope", .scope, "the scope at which they are", isRequired: true), count,
    ]),
    example: "fillRoleAssignments: { scope: subscription, count: 3999 }",
    source: .azureDocs("articles/role-based-access-control/troubleshoot-limits.md")
  ) { arguments in
    .fillRoleAssignments(scope: RoleAssignmentShape.scope(arguments), count: arguments.integer("count") ?? 1)
  }

  static let fillRoleDefinitions = StepDeclaration(
    "fillRoleDefinitions", .control, "Custom roles nobody asks about, which count against the limit of the tenant.",
    shape: ObjectShape([count], short: "count"), example: "fillRoleDefinitions: 5000",
    source: .azureDocs("articles/role-based-access-control/custom-roles.md")
  ) { .fillRoleDefinitions(count: $0.integer("count") ?? 1) }

  static let fillDirectory = StepDeclaration(
    "fillDirectory", .neither, "Objects of the directory nobody asks about, which count against its quota.",
    shape: ObjectShape(
      [
        count,
        FieldDeclaration(
          "verifiedDomain", .bool,
          "whether the tenant has a verified domain, which raises the quota", unlessSaid: "not known"),
      ], short: "count"),
    example: "fillDirectory: { count: 49000, verifiedDomain: false }",
    source: .microsoftDocs("entra-docs", "docs/includes/entra-service-limits-include.md")
  ) { .fillDirectory(count: $0.integer("count") ?? 1, hasVerifiedDomain: $0.bool("verifiedDomain")) }

  static let fillAccessPolicies = StepDeclaration(
    "fillAccessPolicies", .control,
    "Access policy entries of principals nobody asks about, which count against the limit of a vault.",
    shape: ObjectShape([FieldDeclaration("vault", .reference(.vault), "the vault", isRequired: true), count]),
    example: "fillAccessPolicies: { vault: kv, count: 1024 }",
    source: .keyVaultDocs("general/assign-access-policy.md")
  ) { .fillAccessPolicies(vault: $0.required("vault"), count: $0.integer("count") ?? 1) }
}
