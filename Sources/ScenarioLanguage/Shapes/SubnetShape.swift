import AzureModel

/// A subnet as templates write it, inside its network or by itself.
enum SubnetShape {
  static let fields: [FieldDeclaration] = [
    FieldDeclaration("name", .text, "the name of the subnet", isRequired: true),
    FieldDeclaration("addressPrefix", .addressRange, "its range of private addresses"),
    FieldDeclaration(
      "addressPrefixes", .list(.addressRange), "the range as newer templates write it; the first counts"),
    FieldDeclaration(
      "serviceEndpoints",
      .list(
        .object(
          ObjectShape(
            [
              FieldDeclaration("service", .text, "the service, for instance `Microsoft.KeyVault`", isRequired: true),
              FieldDeclaration("locations", .ignored, "regions, without influence on access"),
              FieldDeclaration("networkIdentifier", .ignored, "without influence on access"),
              FieldDeclaration("provisioningState", .ignored, "read-only in a template"),
            ], short: "service"))),
      "services that see calls from this subnet as coming from it"),
    FieldDeclaration(
      "networkSecurityGroup", .reference(.networkSecurityGroup), "the rules for its traffic",
      unlessSaid: "all is allowed"
    ),
    FieldDeclaration("routeTable", .reference(.routeTable), "its routes", unlessSaid: "those of Azure"),
    FieldDeclaration("natGateway", .reference(.natGateway), "its way out to the internet"),
    FieldDeclaration(
      "delegations",
      .list(
        .object(
          ObjectShape(
            [
              FieldDeclaration("serviceName", .text, "the service, for instance `Microsoft.Web/serverFarms`"),
              FieldDeclaration("name", .ignored, "without influence on access"),
              FieldDeclaration("id", .ignored, "follows from the names"),
              FieldDeclaration("type", .ignored, "follows from the step"),
            ], short: "serviceName", hasProperties: true))),
      "services whose instances alone may lie in it"),
    FieldDeclaration(
      "privateEndpointNetworkPolicies", .choice(Subnet.EndpointPolicies.allCases.map(\.rawValue)),
      "which rules and routes count for private endpoints in it", unlessSaid: "none"),
    FieldDeclaration(
      "defaultOutboundAccess", .bool, "whether Azure lends an address to instances without one", unlessSaid: "it does"),
    FieldDeclaration("privateLinkServiceNetworkPolicies", .ignored, "not modelled"),
    FieldDeclaration("id", .ignored, "the id follows from the names"),
    FieldDeclaration("type", .ignored, "follows from the step"),
    FieldDeclaration("applicationGatewayIPConfigurations", .ignored, "not modelled"),
    FieldDeclaration("ipAllocations", .ignored, "not modelled"),
    FieldDeclaration("ipamPoolPrefixAllocations", .notModelled, "a range that a pool gives; say `addressPrefix`"),
    FieldDeclaration("serviceEndpointPolicies", .ignored, "not modelled: Key Vault has none"),
    FieldDeclaration("serviceGateway", .ignored, "not modelled"),
    FieldDeclaration("sharingScope", .ignored, "not modelled"),
  ]

  /// What the arguments of a subnet send; nil without a range, which was reported.
  static func definition(_ arguments: Arguments) -> SubnetDefinition? {
    let prefix = arguments.text("addressPrefix") ?? arguments.texts("addressPrefixes")?.first
    guard let range = prefix.flatMap({ AddressRange($0) }) else { return nil }
    var definition = SubnetDefinition(
      name: arguments.required("name"), addressPrefix: range,
      serviceEndpoints: (arguments.objects("serviceEndpoints") ?? []).map { $0.required("service") })
    definition.networkSecurityGroup = arguments.text("networkSecurityGroup")
    definition.routeTable = arguments.text("routeTable")
    definition.natGateway = arguments.text("natGateway")
    definition.delegations = (arguments.objects("delegations") ?? []).compactMap { $0.text("serviceName") }
    definition.privateEndpointNetworkPolicies = arguments.choice("privateEndpointNetworkPolicies")
    definition.defaultOutboundAccess = arguments.bool("defaultOutboundAccess")
    return definition
  }

  /// The choice between the two ways to write the range.
  static let oneOf = ["addressPrefix", "addressPrefixes"]
}
