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
  package var address: IPv4Address

  /// The zone that its zone group keeps a record in.
  package var zone: PrivateDnsZone.ID?

  /// Whether it has not been deleted.
  package var exists = true

  package init(
    name: String, subnet: Subnet.ID, vault: Vault.ID, state: ConnectionState, address: IPv4Address,
    zone: PrivateDnsZone.ID? = nil
  ) {
    self.name = name
    self.subnet = subnet
    self.vault = vault
    self.state = state
    self.address = address
    self.zone = zone
  }

  /// The one sub-resource that a vault has.
  package static let groupId = "vault"
}
