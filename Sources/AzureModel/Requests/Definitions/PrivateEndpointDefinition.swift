/// A private endpoint to create for a vault.
package struct PrivateEndpointDefinition: Sendable {
  package let name: String
  package let subnet: String
  package let vault: String
  package let state: PrivateEndpoint.ConnectionState

  /// The zone into which the endpoint writes its record, or nil for none.
  package let privateDnsZone: String?

  package init(
    name: String, subnet: String, vault: String, state: PrivateEndpoint.ConnectionState, privateDnsZone: String?
  ) {
    self.name = name
    self.subnet = subnet
    self.vault = vault
    self.state = state
    self.privateDnsZone = privateDnsZone
  }
}
