/// A private DNS zone and the networks to link.
package struct PrivateDnsZoneDefinition: Sendable {
  package let name: String
  package let virtualNetworkLinks: [String]

  package init(name: String, virtualNetworkLinks: [String]) {
    self.name = name
    self.virtualNetworkLinks = virtualNetworkLinks
  }
}
