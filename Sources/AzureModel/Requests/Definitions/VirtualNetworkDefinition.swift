/// A virtual network as a request sends it, with its subnets.
package struct VirtualNetworkDefinition: Sendable {
  package let name: String
  package let location: String?
  package let addressPrefixes: [AddressRange]
  package let subnets: [SubnetDefinition]

  package init(name: String, location: String?, addressPrefixes: [AddressRange], subnets: [SubnetDefinition]) {
    self.name = name
    self.location = location
    self.addressPrefixes = addressPrefixes
    self.subnets = subnets
  }
}
