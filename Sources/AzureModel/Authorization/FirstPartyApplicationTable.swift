/// An application of the platform that every tenant knows, under an object id of its own.
package struct FirstPartyApplicationRow: Sendable {
  /// Its display name in a directory.
  package let name: String

  /// The application id, the same everywhere in the public cloud; nil where no source shows it.
  package let appId: String?

  /// What else it is called.
  package let aliases: [String]
  package let confidence: Confidence
  package let source: Source

  /// The application id that tokens carry: that of the platform, or one that the model derives.
  package var clientId: String { appId ?? DerivedIdentifier.guid("first-party application", name) }
}

/// The applications as which services of Azure call vaults without an identity of the customer's.
package enum FirstPartyApplicationTable {
  package static let rows: [FirstPartyApplicationRow] = [
    FirstPartyApplicationRow(
      name: "Microsoft Azure App Service", appId: "abfa0a7c-a6b6-4736-8310-5855508787cd",
      aliases: ["Microsoft.Azure.WebSites"], confidence: .documented,
      source: .azureDocs("articles/app-service/configure-ssl-certificate.md")),
    FirstPartyApplicationRow(
      name: "Microsoft.Azure.CertificateRegistration", appId: "f3c21649-0979-4721-ac85-b0216b2cf413", aliases: [],
      confidence: .observed, source: .azureDocs("articles/app-service/configure-ssl-certificate.md")),
    FirstPartyApplicationRow(
      name: "Microsoft.AzureFrontDoor-Cdn", appId: "205478c0-bd83-4e1b-a9d6-db63a3e1e1c8", aliases: [],
      confidence: .documented,
      source: .azureDocs("articles/frontdoor/standard-premium/how-to-configure-https-custom-domain.md")),
    FirstPartyApplicationRow(
      name: "Azure Cosmos DB", appId: "a232010e-820c-4083-83bb-3ace5fc29d0b", aliases: [], confidence: .documented,
      source: .azureDocs("articles/cosmos-db/how-to-setup-customer-managed-keys.md")),
    FirstPartyApplicationRow(
      name: "Azure Container Instance Service", appId: "6bb8e274-af5d-4df2-98a3-4fd78b4cafd9", aliases: [],
      confidence: .documented,
      source: .azureDocs("articles/container-instances/container-instances-encrypt-data.md")),
    FirstPartyApplicationRow(
      name: "Backup Management Service", appId: nil, aliases: [], confidence: .observed,
      source: .issue("MicrosoftDocs/azure-docs", 91512)),
    FirstPartyApplicationRow(
      name: "Azure Spring Cloud Domain-Management", appId: nil,
      aliases: ["Azure Spring Apps Domain-Management"], confidence: .documented,
      source: .azureDocs("articles/spring-apps/enterprise/how-to-custom-domain.md")),
    FirstPartyApplicationRow(
      name: "Azure Policy Scan", appId: nil, aliases: [], confidence: .observed,
      source: .issue("MicrosoftDocs/azure-docs", 107185)),
    FirstPartyApplicationRow(
      name: "Dataverse", appId: nil, aliases: [], confidence: .observed,
      source: .issue("microsoft/coe-starter-kit", 6172)),
    FirstPartyApplicationRow(
      name: "Compute Resource Provider", appId: nil, aliases: [], confidence: .inferred,
      source: .azureDocs("articles/azure-resource-manager/templates/key-vault-parameter.md")),
  ]

  /// The row of a name or an application id; letter case does not matter.
  package static func row(_ nameOrID: String) -> FirstPartyApplicationRow? { byName[nameOrID.lowercased()] }

  private static let byName: [String: FirstPartyApplicationRow] = {
    var table: [String: FirstPartyApplicationRow] = [:]
    for row in rows {
      for name in [row.name, row.clientId] + row.aliases { table[name.lowercased()] = row }
    }
    return table
  }()
}
