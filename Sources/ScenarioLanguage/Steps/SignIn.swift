import AzureModel

extension StepDeclaration {
  static let signIn = StepDeclaration(
    "signIn", .neither, "A user gets a new token, which knows the groups of that moment.",
    shape: ObjectShape(
      [FieldDeclaration("user", .principal, "who signs in anew", isRequired: true)], short: "user"),
    example: "signIn: ana", source: .azureDocs("articles/role-based-access-control/troubleshooting.md")
  ) { .signIn(principalId: $0.required("user")) }
}
