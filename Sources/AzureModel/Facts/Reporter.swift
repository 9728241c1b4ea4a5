/// Who words a failure.
package struct Reporter: RawRepresentable, Hashable, Sendable {
  /// The name that `reportedBy` of an expectation has for it.
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let keyVault = Reporter(rawValue: "Key Vault")
  package static let resourceManager = Reporter(rawValue: "Azure Resource Manager")
  package static let apiManagement = Reporter(rawValue: "API Management")
  package static let directory = Reporter(rawValue: "Microsoft Entra ID")
  package static let azureCLI = Reporter(rawValue: "Azure CLI")
  package static let appConfiguration = Reporter(rawValue: "App Configuration")

  /// The service that reads.
  package static func consumer(_ row: ConsumerRow) -> Reporter { Reporter(rawValue: row.service) }

  /// Everybody who can word one.
  package static let all: [Reporter] = {
    var known: Set<Reporter> = []
    let services = ConsumerTable.rows.map { consumer($0) }
    return ([keyVault, resourceManager, apiManagement, directory, azureCLI, appConfiguration] + services).filter {
      known.insert($0).inserted
    }
  }()
}
