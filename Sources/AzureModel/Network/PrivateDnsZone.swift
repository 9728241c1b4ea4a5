/// A private DNS zone: the networks that ask it, and its address records.
package struct PrivateDnsZone: Sendable {
  package typealias ID = AzureModel.ID<PrivateDnsZone>

  /// What a link does with names that the zone does not have.
  package enum ResolutionPolicy: String, Hashable, Sendable, CaseIterable {
    /// They do not exist.
    case `default` = "Default"

    /// The public servers are asked (fallback to internet).
    case fallback = "NxDomainRedirect"
  }

  package struct Link: Hashable, Sendable {
    package let network: VirtualNetwork.ID
    package let resolutionPolicy: ResolutionPolicy

    package init(network: VirtualNetwork.ID, resolutionPolicy: ResolutionPolicy = .default) {
      self.network = network
      self.resolutionPolicy = resolutionPolicy
    }
  }

  package struct Record: Hashable, Sendable {
    /// In lower case; `*` for every name without a record of its own.
    package let name: String
    package let addresses: [IPv4Address]

    package init(name: String, addresses: [IPv4Address]) {
      self.name = name.lowercased()
      self.addresses = addresses
    }
  }

  /// The one name under which vaults are found.
  package static let keyVaultZone = "privatelink.vaultcore.azure.net"

  package let name: String

  /// The domain it answers for, in lower case.
  package var domain: String
  package var links: [Link]
  package var records: [Record]

  package init(name: String, domain: String? = nil, links: [Link] = [], records: [Record] = []) {
    self.name = name
    self.domain = (domain ?? name).lowercased()
    self.links = links
    self.records = records
  }

  package func link(of network: VirtualNetwork.ID) -> Link? { links.first { $0.network == network } }

  /// The addresses of a name in lower case; nil where it has none.
  package func addresses(of name: String) -> [IPv4Address]? {
    (records.first { $0.name == name } ?? records.first { $0.name == "*" })?.addresses
  }

  /// Adds a record, in place of one of the same name.
  package mutating func set(_ record: Record) {
    records.removeAll { $0.name == record.name }
    records.append(record)
  }
}
