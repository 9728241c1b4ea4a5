import AzureModel

/// What the assignments of an estate give and its denials take.
extension AuthorizationEstate {
  static let builtInRoles = [
    "Key Vault Administrator", "Key Vault Reader", "Key Vault Certificates Officer", "Key Vault Certificate User",
    "Key Vault Crypto Officer", "Key Vault Crypto User", "Key Vault Crypto Service Encryption User",
    "Key Vault Crypto Service Release User", "Key Vault Secrets Officer", "Key Vault Secrets User",
  ]

  static let customRoles = [
    role(
      "Vault Operator without purge", ["Microsoft.KeyVault/vaults/*"],
      without: ["Microsoft.KeyVault/vaults/*/purge/action", "Microsoft.KeyVault/vaults/*/delete"]),
    role(
      "Secret Metadata Reader", ["Microsoft.KeyVault/vaults/secrets/*"],
      without: ["Microsoft.KeyVault/vaults/secrets/getSecret/action", "Microsoft.KeyVault/vaults/secrets/set*"]),
  ]

  static let deniedKinds = [
    permissions(["Microsoft.KeyVault/vaults/*/delete"]), permissions(["Microsoft.KeyVault/vaults/*/purge/action"]),
    permissions(
      ["Microsoft.KeyVault/vaults/secrets/*"], without: ["Microsoft.KeyVault/vaults/secrets/readMetadata/action"]),
    permissions(["Microsoft.KeyVault/vaults/keys/*"], without: ["Microsoft.KeyVault/vaults/keys/read"]),
    permissions(
      ["*"], without: ["Microsoft.KeyVault/vaults/*/read", "Microsoft.KeyVault/vaults/*/readMetadata/action"]),
  ]

  private static func role(_ name: String, _ dataActions: [String], without: [String]) -> RoleDefinition {
    RoleDefinition(
      name: name, id: RoleDefinition.customID(name), permissions: [permissions(dataActions, without: without)],
      assignableScopes: [])
  }

  private static func permissions(_ dataActions: [String], without: [String] = []) -> RoleDefinition.Permissions {
    RoleDefinition.Permissions(
      actions: [], notActions: [], dataActions: dataActions, notDataActions: without, condition: nil)
  }
}
