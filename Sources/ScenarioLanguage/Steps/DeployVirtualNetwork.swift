import AzureModel

extension StepDeclaration {
  private static let subnet = ObjectShape(
    [
      FieldDeclaration("name", .text, "the name of the subnet", isRequired: true),
      FieldDeclaration("addressPrefix", .addressRange, "its range of private addresses", isRequired: true),
      FieldDeclaration(
        "serviceEndpoints",
        .list(
          .object(
            ObjectShape(
              [
                FieldDeclaration("service", .text, "the service, for instance `Microsoft.KeyVault`", isRequired: true),
                FieldDeclaration("locations", .ignored, "regions, without influence on access"),
              ], short: "service"))),
        "services that see calls from this subnet as coming from it"),
      FieldDeclaration("networkSecurityGroup", .ignored, "not modelled: a compliant one is assumed"),
      FieldDeclaration("routeTable", .ignored, "not modelled: a compliant one is assumed"),
      FieldDeclaration("delegations", .ignored, "not modelled"),
      FieldDeclaration("privateEndpointNetworkPolicies", .ignored, "not modelled"),
      FieldDeclaration("privateLinkServiceNetworkPolicies", .ignored, "not modelled"),
      FieldDeclaration("id", .ignored, "the id follows from the names"),
      FieldDeclaration("type", .ignored, "follows from the step"),
      FieldDeclaration("applicationGatewayIPConfigurations", .ignored, "not modelled"),
      FieldDeclaration("defaultOutboundAccess", .ignored, "not modelled"),
      FieldDeclaration("ipAllocations", .ignored, "not modelled"),
      FieldDeclaration("natGateway", .ignored, "not modelled: a compliant one is assumed"),
      FieldDeclaration("serviceEndpointPolicies", .ignored, "not modelled"),
      FieldDeclaration("sharingScope", .ignored, "not modelled"),
    ], hasProperties: true)

  static let deployVirtualNetwork = StepDeclaration(
    "deployVirtualNetwork", .control, "Creates a virtual network with its subnets, or replaces their settings.",
    shape: ObjectShape(
      [
        FieldDeclaration("name", .text, "the name of the network", isRequired: true),
        FieldDeclaration("location", .region, "the region; the scenario's own unless said"),
        FieldDeclaration("addressPrefixes", .list(.addressRange), "its ranges of private addresses"),
        FieldDeclaration(
          "addressSpace",
          .object(
            ObjectShape([FieldDeclaration("addressPrefixes", .list(.addressRange), "its ranges of private addresses")])),
          "the ranges as a template writes them"),
        FieldDeclaration("subnets", .list(.object(subnet)), "the subnets"),
        FieldDeclaration("tags", .ignored, "without influence on access"),
        FieldDeclaration("bgpCommunities", .ignored, "not modelled"),
        FieldDeclaration("ddosProtectionPlan", .ignored, "not modelled"),
        FieldDeclaration("dhcpOptions", .ignored, "not modelled: the resolver of Azure is assumed"),
        FieldDeclaration("enableDdosProtection", .ignored, "not modelled"),
        FieldDeclaration("enableVmProtection", .ignored, "not modelled"),
        FieldDeclaration("encryption", .ignored, "not modelled"),
        FieldDeclaration("extendedLocation", .ignored, "not modelled"),
        FieldDeclaration("flowTimeoutInMinutes", .ignored, "not modelled"),
        FieldDeclaration("ipAllocations", .ignored, "not modelled"),
        FieldDeclaration("virtualNetworkPeerings", .ignored, "not modelled"),
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
    return .putVirtualNetwork(
      VirtualNetworkDefinition(
        name: arguments.required("name"), location: arguments.text("location"), addressPrefixes: prefixes ?? [],
        subnets: (arguments.objects("subnets") ?? []).compactMap(subnetDefinition)))
  }

  private static func subnetDefinition(_ arguments: Arguments) -> SubnetDefinition? {
    AddressRange(arguments.required("addressPrefix")).map {
      SubnetDefinition(
        name: arguments.required("name"), addressPrefix: $0,
        serviceEndpoints: (arguments.objects("serviceEndpoints") ?? []).map { $0.required("service") })
    }
  }
}
