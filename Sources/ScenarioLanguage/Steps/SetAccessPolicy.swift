import AzureModel

extension StepDeclaration {
  static let setAccessPolicy = StepDeclaration(
    "setAccessPolicy", .control, "Adds one principal's entry to the access policies of a vault, or replaces it.",
    shape: ObjectShape(
      [
        FieldDeclaration("vault", .reference(.vault), "the vault", isRequired: true),
        FieldDeclaration(
          "objectId", .principal, "whose entry it is: an object id, a user or an identity", isRequired: true),
      ] + VaultShape.permissionFields),
    example: "setAccessPolicy: { vault: kv, objectId: \"${id-apim.principalId}\", secrets: [get, list] }",
    source: .templateReference("microsoft.keyvault/vaults/accesspolicies")
  ) { arguments in
    .setAccessPolicy(
      vault: arguments.required("vault"), VaultShape.accessPolicyEntry(arguments.required("objectId"), nil, arguments))
  }
}
