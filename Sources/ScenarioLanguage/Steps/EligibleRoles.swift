import AzureModel

extension StepDeclaration {
  private static let settings = Source(
    "https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-configure-role-settings"
  )

  static let assignEligibleRole = StepDeclaration(
    "assignEligibleRole", .control,
    "Makes a principal eligible for a role, which grants nothing until it is activated.",
    shape: ObjectShape(
      RoleAssignmentShape.fields + [
        FieldDeclaration("maximumDuration", .delay, "the longest activation, 1 to 24 hours", unsaid: "8h"),
        FieldDeclaration("duration", .delay, "how long it can be activated", unlessSaid: "for good"),
      ]),
    example: "assignEligibleRole: { role: Key Vault Administrator, principal: ana, scope: kv, maximumDuration: 4h }",
    source: settings
  ) { arguments in
    .assignEligibleRole(
      EligibleRoleDefinition(
        roleID: arguments.required("role"), principalId: arguments.required("principal"),
        scope: RoleAssignmentShape.scope(arguments),
        maximumDuration: arguments.delay("maximumDuration") ?? Delay(minutes: 8 * 60),
        duration: arguments.delay("duration")))
  }

  private static let activation: [FieldDeclaration] = [
    FieldDeclaration("role", .role, "the role, by name or GUID", isRequired: true),
    FieldDeclaration("scope", .scope, "where", isRequired: true),
  ]

  static let activateRole = StepDeclaration(
    "activateRole", .control, "Activates a role that the actor is eligible for, for a while.",
    shape: ObjectShape(
      activation + [FieldDeclaration("duration", .delay, "how long", unlessSaid: "as long as is allowed")]),
    example: """
      activateRole: { role: Key Vault Administrator, scope: kv, duration: 1h }
      as: ana
      """,
    source: Source(
      "https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-activate-your-roles"
    )
  ) { arguments in
    .activateRole(
      RoleActivation(
        roleID: arguments.required("role"), scope: RoleAssignmentShape.scope(arguments),
        duration: arguments.delay("duration")))
  }

  static let deactivateRole = StepDeclaration(
    "deactivateRole", .control, "Gives an activated role back before its time.", shape: ObjectShape(activation),
    example: """
      deactivateRole: { role: Key Vault Administrator, scope: kv }
      as: ana
      """,
    source: settings
  ) { arguments in
    .deactivateRole(
      RoleActivation(
        roleID: arguments.required("role"), scope: RoleAssignmentShape.scope(arguments), duration: nil))
  }
}
