import AzureModel

extension StepDeclaration {
  static let createUser = StepDeclaration(
    "createUser", .neither, "A user appears in the directory.",
    shape: ObjectShape([
      FieldDeclaration("name", .text, "the name, unique among users", isRequired: true),
      FieldDeclaration("tenant", .text, "the tenant the user belongs to", unlessSaid: "the scenario's own"),
    ]),
    declares: .user, example: "createUser: { name: ana }"
  ) { arguments in
    .createUser(UserDefinition(name: arguments.required("name"), tenantId: arguments.text("tenant")))
  }
}
