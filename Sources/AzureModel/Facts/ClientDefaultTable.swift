/// What a client sends of its own when it creates a vault and nobody said otherwise.
package struct ClientDefaultRow: Sendable {
  package let client: ClientTool
  package let validity: Validity

  /// The permission model it asks for; nil leaves it to the API.
  package let enableRbacAuthorization: Bool?

  /// What the access policy entry that it adds for the creator lists, in the access policy model; nil for no entry.
  package let creatorPermissions: [VaultObjectKind: [String]]?
  package let confidence: Confidence
  package let sources: [Source]
}

package enum ClientDefaultTable {
  private static let azureCLI = Source("https://github.com/Azure/azure-cli/pull/29268")
  private static let module = Source(
    "https://github.com/Azure/azure-cli/tree/dev/src/azure-cli/azure/cli/command_modules/keyvault")

  /// The day of Azure CLI 2.61.0 and of Az 12.
  private static let firstWithRbac = Day("2024-05-21")

  private static let creator: [VaultObjectKind: [String]] = [
    .keys: ["get", "create", "delete", "list", "update", "import", "backup", "restore", "recover"],
    .secrets: ["get", "list", "set", "delete", "backup", "restore", "recover"],
    .certificates: [
      "get", "list", "delete", "create", "import", "update", "managecontacts", "getissuers", "listissuers",
      "setissuers",
      "deleteissuers", "manageissuers", "recover",
    ],
  ]

  package static let rows: [ClientDefaultRow] = [
    ClientDefaultRow(
      client: .az, validity: Validity(until: firstWithRbac), enableRbacAuthorization: nil, creatorPermissions: creator,
      confidence: .observed, sources: [module]),
    ClientDefaultRow(
      client: .az, validity: Validity(since: firstWithRbac), enableRbacAuthorization: true, creatorPermissions: creator,
      confidence: .observed, sources: [azureCLI, module]),
    // Whether it adds an entry for the creator, and with which permissions, is not looked into.
    ClientDefaultRow(
      client: .powerShell, validity: Validity(since: firstWithRbac), enableRbacAuthorization: true,
      creatorPermissions: nil, confidence: .observed,
      sources: [Source("https://github.com/Azure/azure-powershell/pull/24675")]),
    // The page is of December 2025 and does not say since when, nor what entry the portal adds.
    ClientDefaultRow(
      client: .portal, validity: Validity(since: Day("2025-12-01")), enableRbacAuthorization: true,
      creatorPermissions: nil, confidence: .documented,
      sources: [.keyVaultDocs("general/access-control-default.md")]),
  ]

  /// The row of a client on a day; nil where the client adds nothing.
  package static func row(_ client: ClientTool, asOf day: Day) -> ClientDefaultRow? {
    rows.first { $0.client == client && $0.validity.contains(day) }
  }
}
