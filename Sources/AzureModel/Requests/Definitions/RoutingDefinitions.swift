/// A network security group as a request sends it.
package struct NetworkSecurityGroupDefinition: Sendable {
  package let name: String
  package let rules: [NetworkSecurityGroup.Rule]
  package let resourceGroup: String?

  package init(name: String, rules: [NetworkSecurityGroup.Rule], resourceGroup: String? = nil) {
    self.name = name
    self.rules = rules
    self.resourceGroup = resourceGroup
  }
}

/// A route table as a request sends it.
package struct RouteTableDefinition: Sendable {
  package let name: String
  package let routes: [RouteTable.Route]
  package let disableBgpRoutePropagation: Bool
  package let resourceGroup: String?

  package init(
    name: String, routes: [RouteTable.Route], disableBgpRoutePropagation: Bool = false, resourceGroup: String? = nil
  ) {
    self.name = name
    self.routes = routes
    self.disableBgpRoutePropagation = disableBgpRoutePropagation
    self.resourceGroup = resourceGroup
  }
}

/// A NAT gateway as a request sends it.
package struct NatGatewayDefinition: Sendable {
  package let name: String
  package let publicIPAddresses: [String]
  package let resourceGroup: String?

  package init(name: String, publicIPAddresses: [String], resourceGroup: String? = nil) {
    self.name = name
    self.publicIPAddresses = publicIPAddresses
    self.resourceGroup = resourceGroup
  }
}

/// A public IP address as a request sends it.
package struct PublicIPAddressDefinition: Sendable {
  package let name: String

  /// nil for the one that Azure picks.
  package let address: IPv4Address?
  package let resourceGroup: String?

  /// nil for the region of the scenario.
  package var location: String?

  /// nil for the standard one, which every service takes.
  package var sku: PublicIPAddress.Sku?

  package init(name: String, address: IPv4Address?, resourceGroup: String? = nil) {
    self.name = name
    self.address = address
    self.resourceGroup = resourceGroup
  }
}

/// A firewall or other appliance that is there.
package struct NetworkApplianceDefinition: Sendable {
  package let name: String
  package let subnet: String

  /// nil for the first address of the subnet.
  package let address: IPv4Address?
  package let publicIPAddress: String?
  package let allows: [AddressPrefix]

  package init(
    name: String, subnet: String, address: IPv4Address?, publicIPAddress: String?, allows: [AddressPrefix]
  ) {
    self.name = name
    self.subnet = subnet
    self.address = address
    self.publicIPAddress = publicIPAddress
    self.allows = allows
  }
}
