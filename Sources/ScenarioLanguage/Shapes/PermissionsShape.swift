import AzureModel

/// A permission block as role definitions and deny assignments write it.
enum PermissionsShape {
  static let fields: [FieldDeclaration] = [
    FieldDeclaration("actions", .list(.actionPattern), "control-plane actions that are granted"),
    FieldDeclaration("notActions", .list(.actionPattern), "those of them that are not"),
    FieldDeclaration("dataActions", .list(.actionPattern), "data-plane actions that are granted"),
    FieldDeclaration("notDataActions", .list(.actionPattern), "those of them that are not"),
  ]

  static let condition: [FieldDeclaration] = [
    FieldDeclaration("condition", .condition, "the condition under which the block grants"),
    FieldDeclaration(
      "conditionVersion", .choice(["2.0"]), "the version of the condition's format", unlessSaid: "`2.0`"),
  ]

  static func permissions(_ arguments: Arguments) -> RoleDefinition.Permissions {
    RoleDefinition.Permissions(
      actions: arguments.texts("actions") ?? [], notActions: arguments.texts("notActions") ?? [],
      dataActions: arguments.texts("dataActions") ?? [], notDataActions: arguments.texts("notDataActions") ?? [],
      condition: arguments.text("condition").flatMap { try? RoleCondition($0) })
  }

  /// Whether a step writes any of the four lists.
  static func hasLists(_ arguments: Arguments) -> Bool { fields.contains { arguments.texts($0.name) != nil } }
}
