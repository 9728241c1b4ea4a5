extension AccessPolicyTemplateTable {
  private static let article = Source.keyVaultDocs("general/rbac-migration.md")
  private static let articleOf2020 = Source(
    "https://github.com/MicrosoftDocs/azure-security-docs/commits/main/articles/key-vault/general/rbac-migration.md")

  /// The contents of the management templates, as Terraform's data source gives them.
  private static let expansion = Source(
    "https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/keyvault/"
      + "key_vault_access_policy_data_source.go")

  private static let contents: [VaultObjectKind: [String]] = [
    .keys: ["get", "list", "update", "create", "import", "delete", "recover", "backup", "restore"],
    .secrets: ["get", "list", "set", "delete", "recover", "backup", "restore"],
    .certificates: [
      "get", "list", "update", "create", "import", "delete", "managecontacts", "manageissuers", "getissuers",
      "listissuers", "setissuers", "deleteissuers",
    ],
  ]

  static let management: [AccessPolicyTemplateRow] = [
    management(
      "Key, Secret, Certificate Management", aliases: ["Key, Secret, & Certificate Management"],
      [.keys, .secrets, .certificates], roles: ["Key Vault Administrator"],
      notes: [
        "the role grants more: cryptographic operations, purge, release, rotation and the rotation policy of keys",
        newerKeyPermissions, certificatesWithoutRecovery,
      ]),
    management(
      "Key & Secret Management", [.keys, .secrets], roles: ["Key Vault Crypto Officer", "Key Vault Secrets Officer"],
      notes: [newerKeyPermissions]),
    management(
      "Secret & Certificate Management", [.secrets, .certificates],
      roles: ["Key Vault Certificates Officer", "Key Vault Secrets Officer"], notes: [certificatesWithoutRecovery]),
    management("Key Management", [.keys], roles: ["Key Vault Crypto Officer"], notes: [newerKeyPermissions]),
    management("Secret Management", [.secrets], roles: ["Key Vault Secrets Officer"]),
    management(
      "Certificate Management", [.certificates], roles: ["Key Vault Certificates Officer"],
      notes: [certificatesWithoutRecovery]),
  ]

  static let applications: [AccessPolicyTemplateRow] = [
    application(
      "SQL Server Connector", [.keys: ["get", "list", "wrapKey", "unwrapKey"]], role: encryptionUser,
      notes: ["the role fits exactly on the data plane"]),
    application(
      "Azure Data Lake Storage or Azure Storage", [.keys: ["get", "list", "unwrapKey"]],
      notes: ["no built-in role unwraps without wrapping; a custom role needs keys/read and keys/unwrap/action"]),
    application(
      "Azure Backup", [.keys: ["get", "list", "backup"], .secrets: ["get", "list", "backup"]],
      notes: [
        "until August 2021 the documentation listed certificates get, list and backup in place of secrets",
        "a custom role needs keys/read, keys/backup/action, secrets/readMetadata/action, secrets/getSecret/action and "
          + "secrets/backup/action",
      ]),
    application(
      "Exchange Online Customer Key", [.keys: ["get", "list", "wrapKey", "unwrapKey"]], role: encryptionUser),
    application(
      "SharePoint Online Customer Key", [.keys: ["get", "list", "wrapKey", "unwrapKey"]], role: encryptionUser,
      notes: ["the documentation lists Exchange twice; that the second line means SharePoint is concluded"],
      confidence: .inferred),
    application(
      "Azure Information BYOK", [.keys: ["get", "decrypt", "sign"]],
      notes: [
        "a custom role needs keys/read, keys/decrypt/action and keys/sign/action; keys/read also lists, which the "
          + "template does not"
      ]),
  ]

  private static let newerKeyPermissions =
    "newer versions of the tools add permissions of the rotation policy of keys; which is not known"
  private static let certificatesWithoutRecovery =
    "the tools list no recover, backup or restore for certificates"
  private static let encryptionUser = (
    today: "Key Vault Crypto Service Encryption User", in2020: "Key Vault Crypto Service Encryption (preview)"
  )

  private static func management(
    _ name: String, aliases: [String] = [], _ kinds: Set<VaultObjectKind>, roles: [String], notes: [String] = []
  ) -> AccessPolicyTemplateRow {
    AccessPolicyTemplateRow(
      name: name, aliases: aliases,
      documented: Dictionary(uniqueKeysWithValues: kinds.map { ($0, .all) }),
      permissions: contents.filter { kinds.contains($0.key) }, roles: roles,
      rolesOf2020: roles.map { "\($0) (preview)" },
      notes: ["the documentation says all operations; the tools leave cryptographic operations and purge out"] + notes,
      confidence: .documented, permissionsConfidence: .observed, sources: [article, articleOf2020, expansion])
  }

  private static func application(
    _ name: String, _ permissions: [VaultObjectKind: [String]], role: (today: String, in2020: String)? = nil,
    notes: [String] = [], confidence: Confidence = .documented
  ) -> AccessPolicyTemplateRow {
    AccessPolicyTemplateRow(
      name: name, aliases: [], documented: permissions.mapValues { .permissions($0) }, permissions: permissions,
      roles: role.map { [$0.today] } ?? [], rolesOf2020: role.map { [$0.in2020] } ?? [], notes: notes,
      confidence: confidence, permissionsConfidence: confidence, sources: [article, articleOf2020])
  }
}
