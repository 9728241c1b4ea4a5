/// A subnet as a request sends it.
package struct SubnetDefinition: Sendable {
  package let name: String
  package let addressPrefix: AddressRange
  package let serviceEndpoints: [String]

  package init(name: String, addressPrefix: AddressRange, serviceEndpoints: [String]) {
    self.name = name
    self.addressPrefix = addressPrefix
    self.serviceEndpoints = serviceEndpoints
  }
}
