import AzureModel

extension StepDeclaration {
  private static let target: [FieldDeclaration] = [
    FieldDeclaration("vault", .reference(.vault), "the vault", isRequired: true),
    FieldDeclaration("objectId", .principal, "whose entry it is: an object id, a user, a group or an identity"),
    FieldDeclaration(
      "applicationId", .text, "the application (client) id through which a user has to come", unlessSaid: "nobody's"),
    FieldDeclaration("name", .ignored, "the last part of the name in a template, which the verb says"),
    VaultShape.accessPolicies,
  ]

  private static func shape(_ others: [FieldDeclaration]) -> ObjectShape {
    ObjectShape(target + others, hasProperties: true, oneOf: ["objectId", "accessPolicies"])
  }
  private static let source = Source.templateReference("microsoft.keyvault/vaults/accesspolicies")

  static let setAccessPolicy = StepDeclaration(
    "setAccessPolicy", .control,
    "Adds one principal's entry, or several, to the access policies of a vault, or replaces it.",
    shape: shape(VaultShape.permissionFields + [VaultShape.templateField]),
    example: "setAccessPolicy: { vault: kv, objectId: \"${id-apim.principalId}\", secrets: [get, list] }",
    source: source
  ) { .changeAccessPolicy(change($0, .replace)) }

  static let addAccessPolicy = StepDeclaration(
    "addAccessPolicy", .control, "Adds permissions to one principal's entry in the access policies of a vault.",
    shape: shape(VaultShape.permissionFields + [VaultShape.templateField]),
    example: "addAccessPolicy: { vault: kv, objectId: ana, secrets: [set] }", source: source
  ) { .changeAccessPolicy(change($0, .add)) }

  static let removeAccessPolicy = StepDeclaration(
    "removeAccessPolicy", .control,
    "Takes permissions from one principal's entry; an entry that has none left, or is named without any, is removed.",
    shape: shape(VaultShape.permissionFields),
    example: "removeAccessPolicy: { vault: kv, objectId: ana }", source: source
  ) { arguments in
    let isWhole =
      arguments.objects("accessPolicies") == nil
      && VaultObjectKind.allCases.allSatisfy { arguments.texts($0.rawValue) == nil }
    return .changeAccessPolicy(change(arguments, isWhole ? .removeEntry : .remove))
  }

  private static func change(_ arguments: Arguments, _ kind: AccessPolicyChange.Kind) -> AccessPolicyChange {
    if let entries = VaultShape.accessPolicyEntries(arguments) {
      return AccessPolicyChange(vault: arguments.required("vault"), kind: kind, entries: entries)
    }
    var entry = VaultShape.accessPolicyEntry(arguments.required("objectId"), nil, arguments)
    entry.applicationId = arguments.text("applicationId")?.lowercased()
    return AccessPolicyChange(vault: arguments.required("vault"), kind: kind, entry: entry)
  }
}
