import AzureModel

extension Stimulus {
  /// The operation on Microsoft.Network, or on what stands outside Azure; nil for every other stimulus.
  var networkOperation: (any ControlPlaneOperation)? {
    switch self {
    case .putSubnet(let definition, let network): SubnetWrite(definition: definition, network: network)
    case .putPeering(let definition): PeeringWrite(definition: definition)
    case .putNetworkSecurityGroup(let definition): NetworkSecurityGroupWrite(definition: definition)
    case .putRouteTable(let definition): RouteTableWrite(definition: definition)
    case .putNatGateway(let definition): NatGatewayWrite(definition: definition)
    case .putPublicIPAddress(let definition): PublicIPAddressWrite(definition: definition)
    case .createNetworkAppliance(let definition): NetworkApplianceCreation(definition: definition)
    case .createOnPremisesNetwork(let definition): OnPremisesNetworkCreation(definition: definition)
    case .createDnsServer(let definition): DnsServerCreation(definition: definition)
    case .openConnection(let name): ConnectionOpening(name: name)
    case .putPrivateEndpoint(let definition): PrivateEndpointWrite(definition: definition)
    case .deletePrivateEndpoint(let name): PrivateEndpointDeletion(endpoint: name)
    case .decideConnection(let endpoint, let state): ConnectionDecision(endpoint: endpoint, decided: state)
    case .fillPrivateEndpoints(let vault, let count): UnnamedPrivateEndpoints(vault: vault, count: count)
    case .putPrivateDnsZone(let definition): PrivateDnsZoneWrite(definition: definition)
    case .putVirtualNetworkLink(let definition): VirtualNetworkLinkWrite(definition: definition)
    case .deleteVirtualNetworkLink(let zone, let network): VirtualNetworkLinkDeletion(zone: zone, network: network)
    case .putDnsRecord(let definition): DnsRecordWrite(definition: definition)
    case .deleteDnsRecord(let zone, let name): DnsRecordDeletion(zone: zone, record: name)
    case .putNetworkSecurityPerimeter(let definition): PerimeterWrite(definition: definition)
    case .putPerimeterProfile(let perimeter, let profile):
      PerimeterProfileWrite(perimeter: perimeter, profile: profile)
    case .putPerimeterAccessRule(let perimeter, let profile, let rule):
      PerimeterAccessRuleWrite(perimeter: perimeter, profile: profile, rule: rule)
    case .putPerimeterAssociation(let perimeter, let association):
      PerimeterAssociationWrite(perimeter: perimeter, association: association)
    case .deletePerimeterAssociation(let perimeter, let name):
      PerimeterAssociationDeletion(perimeter: perimeter, association: name)
    case .registerProvider(let registration): ProviderRegistrationWrite(registration: registration)
    case .changeNetworkRule(let change): NetworkRuleWrite(change: change)
    default: nil
    }
  }
}
