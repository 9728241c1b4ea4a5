/// A private address of a vault inside a subnet.
package struct PrivateEndpoint: Sendable {
  package typealias ID = AzureModel.ID<PrivateEndpoint>

  /// Whether the owner of the vault let it in; only an approved one carries traffic.
  package enum ConnectionState: String, Hashable, Sendable, CaseIterable {
    case approved = "Approved"
    case pending = "Pending"
    case rejected = "Rejected"
    case disconnected = "Disconnected"
  }

  package let name: String
  package var subnet: Subnet.ID
  package var vault: Vault.ID
  package var state: ConnectionState

  package init(name: String, subnet: Subnet.ID, vault: Vault.ID, state: ConnectionState) {
    self.name = name
    self.subnet = subnet
    self.vault = vault
    self.state = state
  }
}

/// A private DNS zone: the networks that ask it, and the vaults it has a record for.
package struct PrivateDnsZone: Sendable {
  package typealias ID = AzureModel.ID<PrivateDnsZone>

  /// The one name under which vaults are found.
  package static let keyVaultZone = "privatelink.vaultcore.azure.net"

  package let name: String
  package var virtualNetworkLinks: [VirtualNetwork.ID]

  /// Vault names in lower case.
  package var records: [String]

  package init(name: String, virtualNetworkLinks: [VirtualNetwork.ID], records: [String]) {
    self.name = name
    self.virtualNetworkLinks = virtualNetworkLinks
    self.records = records
  }
}
