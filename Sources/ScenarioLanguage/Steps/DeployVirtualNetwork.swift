import AzureModel

extension StepDeclaration {
  private static let addressSpace = ObjectShape([
    FieldDeclaration("addressPrefixes", .list(.addressRange), "its ranges of private addresses"),
    FieldDeclaration("ipamPoolPrefixAllocations", .ignored, "not modelled"),
  ])

  static let deployVirtualNetwork = StepDeclaration(
    "deployVirtualNetwork", .control, "Creates a virtual network with its subnets, or replaces their settings.",
    shape: ObjectShape(
      [
        FieldDeclaration("name", .text, "the name of the network", isRequired: true),
        FieldDeclaration("location", .region, "the region", unlessSaid: "the scenario's own"),
        FieldDeclaration(
          "resourceGroup", .reference(.resourceGroup), "the resource group of a new one",
          unlessSaid: "the scenario's own"
        ),
        FieldDeclaration("addressPrefixes", .list(.addressRange), "its ranges of private addresses"),
        FieldDeclaration("addressSpace", .object(addressSpace), "the ranges as a template writes them"),
        FieldDeclaration(
          "subnets", .list(.object(ObjectShape(SubnetShape.fields, hasProperties: true, oneOf: SubnetShape.oneOf))),
          "the subnets"),
        FieldDeclaration(
          "dhcpOptions",
          .object(
            ObjectShape(
              [FieldDeclaration("dnsServers", .list(.address), "the servers its instances ask for names")],
              hasProperties: false)),
          "the name servers as a template writes them", unlessSaid: "the resolver of Azure"),
        FieldDeclaration("dnsServers", .list(.address), "the name servers", unlessSaid: "the resolver of Azure"),
        FieldDeclaration(
          "virtualNetworkPeerings", .list(.object(ObjectShape(PeeringShape.fields, hasProperties: true))),
          "its sides of peerings"),
        FieldDeclaration("tags", .ignored, "without influence on access"),
        FieldDeclaration("id", .ignored, "the id follows from the names"),
        FieldDeclaration("summarizedGatewayPrefixes", .ignored, "not modelled"),
        FieldDeclaration("bgpCommunities", .ignored, "not modelled"),
        FieldDeclaration("ddosProtectionPlan", .ignored, "not modelled"),
        FieldDeclaration("defaultPublicNatGateway", .ignored, "read-only in a template"),
        FieldDeclaration("enableDdosProtection", .ignored, "not modelled"),
        FieldDeclaration("enableVmProtection", .ignored, "not modelled"),
        FieldDeclaration("encryption", .ignored, "not modelled"),
        FieldDeclaration("extendedLocation", .ignored, "not modelled"),
        FieldDeclaration("flowTimeoutInMinutes", .ignored, "not modelled"),
        FieldDeclaration("ipAllocations", .ignored, "not modelled"),
        FieldDeclaration("privateEndpointVNetPolicies", .ignored, "not modelled"),
      ], hasProperties: true),
    declares: .virtualNetwork,
    example: """
      deployVirtualNetwork:
        name: vnet
        addressPrefixes: [10.0.0.0/16]
        subnets:
          - { name: snet, addressPrefix: 10.0.1.0/24, serviceEndpoints: [Microsoft.KeyVault] }
      """,
    source: .templateReference("microsoft.network/virtualnetworks")
  ) { arguments in
    let prefixes =
      arguments.addressRanges("addressPrefixes")
      ?? arguments.object("addressSpace")?.addressRanges("addressPrefixes")
    let name = arguments.required("name")
    var definition = VirtualNetworkDefinition(
      name: name, location: arguments.text("location"), addressPrefixes: prefixes ?? [],
      subnets: (arguments.objects("subnets") ?? []).compactMap(SubnetShape.definition))
    let servers = arguments.texts("dnsServers") ?? arguments.object("dhcpOptions")?.texts("dnsServers")
    definition.dnsServers = (servers ?? []).compactMap { IPv4Address($0) }
    definition.peerings = (arguments.objects("virtualNetworkPeerings") ?? []).map {
      PeeringShape.definition($0, of: name)
    }
    definition.resourceGroup = arguments.text("resourceGroup")
    return .putVirtualNetwork(definition)
  }

  static let deploySubnet = StepDeclaration(
    "deploySubnet", .control, "Creates a subnet in a virtual network, or replaces its settings whole.",
    shape: ObjectShape(
      [FieldDeclaration("virtualNetwork", .reference(.virtualNetwork), "the network", isRequired: true)]
        + SubnetShape.fields, hasProperties: true, oneOf: SubnetShape.oneOf),
    example: "deploySubnet: { virtualNetwork: vnet, name: snet, addressPrefix: 10.0.1.0/24 }",
    source: .templateReference("microsoft.network/virtualnetworks/subnets")
  ) { arguments in
    let network = arguments.required("virtualNetwork")
    guard let definition = SubnetShape.definition(arguments) else {
      return .valueNotYetKnown(expression: "the range of subnet \(network)/\(arguments.required("name"))")
    }
    return .putSubnet(definition, network: network)
  }

  static let deployVirtualNetworkPeering = StepDeclaration(
    "deployVirtualNetworkPeering", .control,
    "Makes one side of a peering between two virtual networks; packets go where both sides are there.",
    shape: ObjectShape(
      [FieldDeclaration("virtualNetwork", .reference(.virtualNetwork), "the network of this side", isRequired: true)]
        + PeeringShape.fields, hasProperties: true),
    example: "deployVirtualNetworkPeering: { virtualNetwork: vnet, remoteVirtualNetwork: hub }",
    source: .templateReference("microsoft.network/virtualnetworks/virtualnetworkpeerings")
  ) { .putPeering(PeeringShape.definition($0, of: $0.required("virtualNetwork"))) }
}
