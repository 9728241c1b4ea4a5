import AzureModel

/// What `can` and `cannot` ask: calls that are only weighed, so that no list of steps names them.
extension StepDeclaration {
  private static let caller = FieldDeclaration("as", .ignored, "who would make the call", isRequired: true)

  /// A call to a vault, with the existence of what it names left apart.
  static func vaultQuestion(_ word: String, also more: [FieldDeclaration]) -> StepDeclaration {
    StepDeclaration(
      word, .data, "Whether a vault would be reached and would allow an operation.",
      shape: ObjectShape(
        [
          caller,
          FieldDeclaration(
            "operation", .operation, "what would be asked: `secrets/get`, or an action such as `\(example)`",
            isRequired: true),
          FieldDeclaration(
            "resource", .vaultObject, "the vault, or an object in it such as `kv/secrets/db`", isRequired: true),
          FieldDeclaration("from", .ignored, "where the call would come from", unlessSaid: "the public internet"),
        ] + more),
      example: "can: { as: ana, operation: secrets/get, resource: kv/secrets/db, from: internet }"
    ) { .access(vaultAccess($0, leavesExistenceApart: true)) }
  }

  /// An action of Azure Resource Manager, which no network keeps from anybody.
  static func actionQuestion(
    _ word: String, _ operation: ControlOperation, also more: [FieldDeclaration]
  ) -> StepDeclaration {
    StepDeclaration(
      word, .control, "Whether Azure Resource Manager would allow an action at a scope.",
      shape: ObjectShape(
        [
          caller, FieldDeclaration("operation", .ignored, "the action that would be asked for", isRequired: true),
          FieldDeclaration(
            "resource", .scope, "where: `subscription`, `resourceGroup`, a resource by name, or an object in a vault",
            isRequired: true),
        ] + more),
      example: "can: { as: ana, operation: \(example), resource: kv }"
    ) { .ask(operation, at: RoleAssignmentShape.scope($0.required("resource"))) }
  }

  private static let example = ControlOperation.vaultsWrite.action
}
