/// A private endpoint to create for a vault.
package struct PrivateEndpointDefinition: Sendable {
  package let name: String
  package let subnet: String
  package let vault: String

  /// The state as a scenario decrees it; nil lets the rights of the creator decide.
  package let state: PrivateEndpoint.ConnectionState?

  /// The zone into which the endpoint writes its record, or nil for none.
  package let privateDnsZone: String?

  /// Whether the owner of the vault is asked for approval whatever rights the creator has.
  package var isManual = false

  /// The sub-resource that is asked for, as written.
  package var groupIds: [String] = [PrivateEndpoint.groupId]

  /// nil for the next free one of the subnet.
  package var address: IPv4Address?
  package var location: String?
  package var resourceGroup: String?

  package init(
    name: String, subnet: String, vault: String, state: PrivateEndpoint.ConnectionState?, privateDnsZone: String?
  ) {
    self.name = name
    self.subnet = subnet
    self.vault = vault
    self.state = state
    self.privateDnsZone = privateDnsZone
  }
}
