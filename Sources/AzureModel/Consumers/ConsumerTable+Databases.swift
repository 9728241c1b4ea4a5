extension ConsumerTable {
  static let databases: [ConsumerRow] = [
    ConsumerRow(
      "sql.transparent-data-encryption", service: "Azure SQL", use: "transparent data encryption",
      on: ["Microsoft.Sql/servers", "Microsoft.Sql/managedInstances"], reads: .key, calls: wrapping,
      identity: ConsumerIdentity(anyManaged, unsaid: .systemAssigned, naming: .resourceId),
      permissions: wrappingPermissions, roles: encryptionUser, network: .platform, virtualNetwork: .doesNotHelp,
      timing: .atDeployment(), denial: ConsumerDenial("sql.key-not-usable", later: "sql.database-inaccessible"),
      requires: keyProtection + [.rsaKey], confidence: .documented,
      sources: [
        .microsoftDocs("sql-docs", "azure-sql/database/transparent-data-encryption-byok-overview.md"), trustedServices,
        .issue("MicrosoftDocs/sql-docs", 7586),
      ]),
    ConsumerRow(
      "cosmos-db.customer-managed-key", service: "Cosmos DB", use: "customer-managed key",
      on: ["Microsoft.DocumentDB/databaseAccounts"], reads: .key, calls: wrapping,
      identity: ConsumerIdentity(
        anyManaged + [.firstParty], unsaid: .firstParty, naming: .resourceId, application: "Azure Cosmos DB"),
      permissions: wrappingPermissions, roles: encryptionUser, network: .platform, virtualNetwork: .doesNotHelp,
      timing: .atDeployment(), denial: ConsumerDenial("cosmos-db.key-not-usable"), requires: keyProtection,
      doubts: [
        "the list of trusted services leaves Cosmos DB out; its own pages rely on the bypass",
        "a page of 2022 has it for new accounts only, and for those with continuous backup with a user-assigned identity",
      ],
      confidence: .documented,
      sources: [
        .azureDocs("articles/cosmos-db/how-to-setup-customer-managed-keys.md"),
        .issue("MicrosoftDocs/azure-docs", 91921),
      ]),
    ConsumerRow(
      "synapse.workspace-encryption", service: "Synapse", use: "workspace encryption",
      on: ["Microsoft.Synapse/workspaces"], reads: .key, calls: wrapping,
      identity: ConsumerIdentity(anyManaged, unsaid: .systemAssigned, naming: .resourceId),
      permissions: wrappingPermissions, roles: encryptionUser, network: .platform, virtualNetwork: .doesNotHelp,
      timing: .atDeployment(), denial: ConsumerDenial("synapse.key-not-usable"),
      requires: [.purgeProtection, .sameRegion, .rsaKey], confidence: .documented,
      sources: [
        .azureDocs("articles/synapse-analytics/security/workspaces-encryption.md"), trustedServices,
        .issue("MicrosoftDocs/azure-docs", 69280),
      ]),
  ]
}
