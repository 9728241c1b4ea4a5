/// A network security perimeter around resources that are reached over public addresses.
package struct NetworkSecurityPerimeter: Sendable {
  package typealias ID = AzureModel.ID<NetworkSecurityPerimeter>

  /// How strictly an association is enforced.
  package enum AccessMode: String, Hashable, Sendable, CaseIterable {
    case learning = "Learning"
    case enforced = "Enforced"
  }

  package struct Association: Sendable {
    package let vault: Vault.ID
    package let accessMode: AccessMode

    package init(vault: Vault.ID, accessMode: AccessMode) {
      self.vault = vault
      self.accessMode = accessMode
    }
  }

  package let name: String

  /// Public addresses that its inbound rules admit.
  package var inboundAddressPrefixes: [AddressRange]
  package var associations: [Association]

  package init(name: String, inboundAddressPrefixes: [AddressRange], associations: [Association]) {
    self.name = name
    self.inboundAddressPrefixes = inboundAddressPrefixes
    self.associations = associations
  }
}
