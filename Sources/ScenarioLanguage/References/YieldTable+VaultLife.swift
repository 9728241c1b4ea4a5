import AzureModel

/// What vaults and their objects are at the moment, as text: settings, attributes, and whether they are in use.
extension YieldTable {
  static let vaultSettings: [YieldRow] = [
    YieldRow(kind: .vault, path: ["state"], summary: "`active`, or `deleted` while it can be recovered") {
      name, _, world in
      world.vault(name) == nil ? world.deletedVault(name).map { _ in "deleted" } : "active"
    },
    setting("enableRbacAuthorization", "whether roles decide about objects") { "\($0.enableRbacAuthorization)" },
    setting("enableSoftDelete", "whether what is deleted is kept") { "\($0.enableSoftDelete)" },
    setting("softDeleteRetentionInDays", "how long what is deleted is kept") { "\($0.softDeleteRetentionInDays)" },
    setting("enablePurgeProtection", "whether nobody may purge before") { "\($0.enablePurgeProtection)" },
    setting("enabledForDeployment", "whether virtual machines may fetch certificates") { "\($0.enabledForDeployment)" },
    setting("enabledForTemplateDeployment", "whether deployments may take secrets") {
      "\($0.enabledForTemplateDeployment)"
    },
    setting("enabledForDiskEncryption", "whether disk encryption may fetch keys") {
      "\($0.enabledForDiskEncryption)"
    },
  ]

  static let vaultObjects: [YieldRow] =
    VaultObjectKind.allCases.flatMap { kind in
      [
        object(kind, ["state"], "`active`, or `deleted` while it can be recovered") {
          $0.deletedAt == nil ? "active" : "deleted"
        },
        object(kind, ["attributes", "enabled"], "whether the latest version may be used") { "\($0.isEnabled)" },
        object(kind, ["attributes", "nbf"], "from when on it is valid, in Unix seconds") {
          $0.attributes.notBefore?.description
        },
        object(kind, ["attributes", "exp"], "from when on it is not, in Unix seconds") {
          $0.attributes.expires?.description
        },
        object(kind, ["version"], "the latest version") { $0.versions.last },
      ]
    } + [
      object(.secrets, ["contentType"], "the media type of its value") { $0.contentType },
      object(.secrets, ["managed"], "whether it is the secret behind a certificate") { "\($0.isManaged)" },
      object(.keys, ["managed"], "whether it is the key behind a certificate") { "\($0.isManaged)" },
      object(.keys, ["keyOps"], "what the key may be used for, with commas between; none: everything") {
        $0.keyOps.map { $0.map(\.rawValue).joined(separator: ",") }
      },
      object(.certificates, ["exportable"], "whether its secret holds the private key") { "\($0.isExportable)" },
    ]

  private static func setting(
    _ name: String, _ summary: String, _ value: @escaping @Sendable (Vault) -> String
  ) -> YieldRow {
    YieldRow(kind: .vault, path: [name], summary: summary) { vault, _, world in
      world.vaultInAnyState(vault).map { value(world.vaults[$0]) }
    }
  }

  private static func object(
    _ kind: VaultObjectKind, _ path: [String], _ summary: String, _ value: @escaping @Sendable (VaultObject) -> String?
  ) -> YieldRow {
    YieldRow(kind: .vault, path: [kind.rawValue, "*"] + path, summary: "the \(kind.singular): \(summary)") {
      vault, parts, world in
      world.vaultInAnyState(vault).flatMap { world.object(kind, parts[0], in: $0) }.flatMap(value)
    }
  }
}
