/// A subnet as a request sends it; nil leaves out what Azure has a default for.
package struct SubnetDefinition: Sendable {
  package let name: String
  package let addressPrefix: AddressRange
  package let serviceEndpoints: [String]
  package var networkSecurityGroup: String?
  package var routeTable: String?
  package var natGateway: String?
  package var delegations: [String] = []
  package var privateEndpointNetworkPolicies: Subnet.EndpointPolicies?
  package var defaultOutboundAccess: Bool?

  package init(name: String, addressPrefix: AddressRange, serviceEndpoints: [String]) {
    self.name = name
    self.addressPrefix = addressPrefix
    self.serviceEndpoints = serviceEndpoints
  }

  /// The resources that it names.
  package var references: [ResourceName] {
    [
      networkSecurityGroup.map { ResourceName(.networkSecurityGroup, $0) },
      routeTable.map { ResourceName(.routeTable, $0) }, natGateway.map { ResourceName(.natGateway, $0) },
    ].compactMap { $0 }
  }
}
