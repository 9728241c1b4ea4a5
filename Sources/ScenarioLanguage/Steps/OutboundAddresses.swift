import AzureModel

extension StepDeclaration {
  private static let group = FieldDeclaration(
    "resourceGroup", .reference(.resourceGroup), "the resource group of a new one", unlessSaid: "the scenario's own")

  static let deployPublicIPAddress = StepDeclaration(
    "deployPublicIPAddress", .control, "Makes a public IP address.",
    shape: ObjectShape(
      [
        FieldDeclaration("name", .text, "the name of the address", isRequired: true), group,
        FieldDeclaration("ipAddress", .address, "the address itself", unlessSaid: "one that Azure picks"),
        FieldDeclaration("location", .region, "the region", unlessSaid: "the scenario's own"),
        FieldDeclaration(
          "sku",
          .object(
            ObjectShape(
              [
                FieldDeclaration(
                  "name", .choice(PublicIPAddress.Sku.allCases.map(\.rawValue)), "the kind of address",
                  isRequired: true),
                FieldDeclaration("tier", .ignored, "without influence on access"),
              ], short: "name")),
          "the kind of address", unlessSaid: "`Standard`"),
        FieldDeclaration("tags", .ignored, "without influence on access"),
        FieldDeclaration("id", .ignored, "the id follows from the names"),
        FieldDeclaration("zones", .ignored, "without influence on access"),
        FieldDeclaration("extendedLocation", .ignored, "not modelled"),
        FieldDeclaration("ddosSettings", .ignored, "not modelled"),
        FieldDeclaration("deleteOption", .ignored, "not modelled"),
        FieldDeclaration("dnsSettings", .ignored, "without influence on access to vaults"),
        FieldDeclaration("idleTimeoutInMinutes", .ignored, "without influence on access"),
        FieldDeclaration("ipTags", .ignored, "without influence on access"),
        FieldDeclaration("linkedPublicIPAddress", .ignored, "not modelled"),
        FieldDeclaration("migrationPhase", .ignored, "not modelled"),
        FieldDeclaration("natGateway", .ignored, "say it at the NAT gateway"),
        FieldDeclaration("publicIPAddressVersion", .ignored, "vaults take IPv4 only"),
        FieldDeclaration("publicIPAllocationMethod", .ignored, "the address is taken as it is said"),
        FieldDeclaration("publicIPPrefix", .ignored, "not modelled"),
        FieldDeclaration("servicePublicIPAddress", .ignored, "not modelled"),
      ], hasProperties: true),
    declares: .publicIPAddress, example: "deployPublicIPAddress: { name: pip-nat, ipAddress: 203.0.113.20 }",
    source: .templateReference("microsoft.network/publicipaddresses")
  ) { arguments in
    var definition = PublicIPAddressDefinition(
      name: arguments.required("name"), address: arguments.text("ipAddress").flatMap { IPv4Address($0) },
      resourceGroup: arguments.text("resourceGroup"))
    definition.location = arguments.text("location")
    definition.sku = arguments.object("sku")?.choice("name")
    return .putPublicIPAddress(definition)
  }

  static let deployNatGateway = StepDeclaration(
    "deployNatGateway", .control, "Makes a NAT gateway, the way out of the subnets that name it.",
    shape: ObjectShape(
      [
        FieldDeclaration("name", .text, "the name of the gateway", isRequired: true), group,
        FieldDeclaration(
          "publicIpAddresses", .list(.reference(.publicIPAddress)), "the addresses from which calls come",
          isRequired: true),
        FieldDeclaration("location", .ignored, "without influence on access"),
        FieldDeclaration("sku", .ignored, "without influence on access"),
        FieldDeclaration("tags", .ignored, "without influence on access"),
        FieldDeclaration("id", .ignored, "the id follows from the names"),
        FieldDeclaration("nat64", .ignored, "vaults take IPv4 only"),
        FieldDeclaration("zones", .ignored, "without influence on access"),
        FieldDeclaration("idleTimeoutInMinutes", .ignored, "without influence on access"),
        FieldDeclaration("publicIpAddressesV6", .ignored, "vaults take IPv4 only"),
        FieldDeclaration("publicIpPrefixes", .ignored, "not modelled: list the addresses"),
        FieldDeclaration("publicIpPrefixesV6", .ignored, "vaults take IPv4 only"),
        FieldDeclaration("serviceGateway", .ignored, "not modelled"),
        FieldDeclaration("sourceVirtualNetwork", .ignored, "not modelled"),
      ], hasProperties: true),
    declares: .natGateway, example: "deployNatGateway: { name: nat, publicIpAddresses: [pip-nat] }",
    source: .templateReference("microsoft.network/natgateways")
  ) { arguments in
    .putNatGateway(
      NatGatewayDefinition(
        name: arguments.required("name"), publicIPAddresses: arguments.texts("publicIpAddresses") ?? [],
        resourceGroup: arguments.text("resourceGroup")))
  }

  static let createNetworkAppliance = StepDeclaration(
    "createNetworkAppliance", .neither, "A firewall or other appliance in a subnet, to which routes send traffic.",
    shape: ObjectShape([
      FieldDeclaration("name", .text, "its name in the scenario", isRequired: true),
      FieldDeclaration("subnet", .subnet, "the subnet it lies in", isRequired: true),
      FieldDeclaration("address", .address, "its private address", unlessSaid: "the first of the subnet"),
      FieldDeclaration(
        "publicIPAddress", .reference(.publicIPAddress), "the address from which it sends what it lets out"),
      FieldDeclaration("allows", .list(.addressPrefix), "what it lets out on port 443", unlessSaid: "everything"),
    ]),
    declares: .networkAppliance,
    example: "createNetworkAppliance: { name: fw, subnet: hub/AzureFirewallSubnet, publicIPAddress: pip-fw }",
    source: .azureDocs("articles/virtual-network/virtual-networks-udr-overview.md")
  ) { arguments in
    .createNetworkAppliance(
      NetworkApplianceDefinition(
        name: arguments.required("name"), subnet: arguments.required("subnet"),
        address: arguments.text("address").flatMap { IPv4Address($0) },
        publicIPAddress: arguments.text("publicIPAddress"),
        allows: arguments.texts("allows")?.compactMap { AddressPrefix($0) } ?? [.any]))
  }
}
