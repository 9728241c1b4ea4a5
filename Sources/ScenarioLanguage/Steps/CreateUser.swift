import AzureModel

extension StepDeclaration {
  static let createUser = StepDeclaration(
    "createUser", .neither, "A user appears in the directory.",
    shape: ObjectShape([
      FieldDeclaration("name", .text, "the name, unique among users", isRequired: true),
      FieldDeclaration("tenant", .text, "the tenant the user belongs to; the scenario's own unless said"),
    ]),
    declares: .user, example: "createUser: { name: ana }"
  ) { arguments in
    .createUser(UserDefinition(name: arguments.required("name"), tenantId: arguments.text("tenant")))
  }
}
