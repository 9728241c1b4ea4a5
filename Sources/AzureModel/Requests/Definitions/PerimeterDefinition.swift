/// A network security perimeter with its inbound rules and associations.
package struct PerimeterDefinition: Sendable {
  package struct Association: Sendable {
    package let vault: String
    package let accessMode: NetworkSecurityPerimeter.AccessMode

    package init(vault: String, accessMode: NetworkSecurityPerimeter.AccessMode) {
      self.vault = vault
      self.accessMode = accessMode
    }
  }

  package let name: String
  package let inboundAddressPrefixes: [AddressRange]
  package let associations: [Association]

  package init(name: String, inboundAddressPrefixes: [AddressRange], associations: [Association]) {
    self.name = name
    self.inboundAddressPrefixes = inboundAddressPrefixes
    self.associations = associations
  }
}
