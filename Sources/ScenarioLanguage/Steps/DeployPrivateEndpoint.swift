import AzureModel

extension StepDeclaration {
  private static let connection = ObjectShape(
    [
      FieldDeclaration("privateLinkServiceId", .reference(.vault), "the vault", isRequired: true),
      FieldDeclaration("groupIds", .list(.text), "the sub-resource", unlessSaid: "`vault`"),
      FieldDeclaration("name", .ignored, "without influence on access"),
      FieldDeclaration("requestMessage", .ignored, "without influence on access"),
      FieldDeclaration("privateLinkServiceConnectionState", .ignored, "follows from who may approve"),
      FieldDeclaration("id", .ignored, "the id follows from the names"),
      FieldDeclaration("type", .ignored, "follows from the step"),
    ], hasProperties: true)

  private static let ipConfiguration = ObjectShape(
    [
      FieldDeclaration("privateIPAddress", .address, "the address it gets", isRequired: true),
      FieldDeclaration("name", .ignored, "without influence on access"),
      FieldDeclaration("groupId", .ignored, "a vault has one sub-resource"),
      FieldDeclaration("memberName", .ignored, "a vault has one member"),
      FieldDeclaration("type", .ignored, "follows from the step"),
    ], short: "privateIPAddress", hasProperties: true)

  private static let origins = ["vault", "privateLinkServiceConnections", "manualPrivateLinkServiceConnections"]

  static let deployPrivateEndpoint = StepDeclaration(
    "deployPrivateEndpoint", .control, "Gives a vault a private address in a subnet, and a record in a private zone.",
    shape: ObjectShape(
      [
        FieldDeclaration("name", .text, "the name of the endpoint", isRequired: true),
        FieldDeclaration("location", .region, "the region", unlessSaid: "that of the network"),
        FieldDeclaration(
          "resourceGroup", .reference(.resourceGroup), "the resource group of a new one",
          unlessSaid: "the scenario's own"
        ),
        FieldDeclaration("subnet", .subnet, "the subnet it lies in", isRequired: true),
        FieldDeclaration("vault", .reference(.vault), "the vault it leads to"),
        FieldDeclaration(
          "privateLinkServiceConnections", .list(.object(connection)), "the vault as a template writes it"),
        FieldDeclaration(
          "manualPrivateLinkServiceConnections", .list(.object(connection)),
          "the same, where the owner of the vault is asked for approval"),
        FieldDeclaration(
          "status", .choice(PrivateEndpoint.ConnectionState.allCases.map(\.rawValue)),
          "the connection by decree",
          unlessSaid: "approved for a creator with the right to approve, else pending"),
        FieldDeclaration(
          "privateDnsZone", .reference(.privateDnsZone), "the zone it writes its record into; none: no record"),
        FieldDeclaration(
          "ipConfigurations", .list(.object(ipConfiguration)),
          "its address", unlessSaid: "the next free one of the subnet"
        ),
        FieldDeclaration("applicationSecurityGroups", .ignored, "not modelled"),
        FieldDeclaration("customDnsConfigs", .ignored, "read-only in a template"),
        FieldDeclaration("customNetworkInterfaceName", .ignored, "without influence on access"),
        FieldDeclaration("billingSku", .ignored, "without influence on access"),
        FieldDeclaration("id", .ignored, "the id follows from the names"),
        FieldDeclaration("extendedLocation", .ignored, "not modelled"),
        FieldDeclaration("ipVersionType", .ignored, "vaults take IPv4 only"),
        FieldDeclaration("tags", .ignored, "without influence on access"),
      ], hasProperties: true, oneOf: origins),
    declares: .privateEndpoint,
    example: """
      deployPrivateEndpoint:
        name: pe-kv
        subnet: vnet/snet
        vault: kv
        privateDnsZone: privatelink.vaultcore.azure.net
      """,
    source: .templateReference("microsoft.network/privateendpoints")
  ) { arguments in
    let manual = arguments.objects("manualPrivateLinkServiceConnections")?.first
    let connection = arguments.objects("privateLinkServiceConnections")?.first ?? manual
    var definition = PrivateEndpointDefinition(
      name: arguments.required("name"), subnet: arguments.required("subnet"),
      vault: arguments.text("vault") ?? connection?.text("privateLinkServiceId") ?? "",
      state: arguments.choice("status"), privateDnsZone: arguments.text("privateDnsZone"))
    definition.isManual = manual != nil
    definition.groupIds = connection?.texts("groupIds") ?? definition.groupIds
    definition.address = arguments.objects("ipConfigurations")?.first.flatMap {
      IPv4Address($0.required("privateIPAddress"))
    }
    definition.location = arguments.text("location")
    definition.resourceGroup = arguments.text("resourceGroup")
    return .putPrivateEndpoint(definition)
  }

  static let deletePrivateEndpoint = StepDeclaration(
    "deletePrivateEndpoint", .control, "Deletes a private endpoint, with the record that it keeps.",
    shape: ObjectShape(
      [FieldDeclaration("name", .reference(.privateEndpoint), "the endpoint", isRequired: true)], short: "name"),
    example: "deletePrivateEndpoint: pe-kv", source: .keyVaultDocs("general/private-link-service.md")
  ) { .deletePrivateEndpoint(name: $0.required("name")) }

  static let approvePrivateEndpointConnection = decision(
    "approve", .approved, "Lets a private endpoint in to its vault.")
  static let rejectPrivateEndpointConnection = decision(
    "reject", .rejected, "Keeps a private endpoint out of its vault.")
  static let removePrivateEndpointConnection = decision(
    "remove", .disconnected, "Cuts a private endpoint off from its vault.")

  private static func decision(
    _ word: String, _ state: PrivateEndpoint.ConnectionState, _ summary: String
  ) -> StepDeclaration {
    let verb = "\(word)PrivateEndpointConnection"
    return StepDeclaration(
      verb, .control, summary,
      shape: ObjectShape(
        [FieldDeclaration("privateEndpoint", .reference(.privateEndpoint), "the endpoint", isRequired: true)],
        short: "privateEndpoint"),
      example: "\(verb): pe-kv", source: .keyVaultDocs("general/private-link-service.md")
    ) { .decideConnection(privateEndpoint: $0.required("privateEndpoint"), state) }
  }

  static let fillPrivateEndpoints = StepDeclaration(
    "fillPrivateEndpoints", .control,
    "Private endpoints nobody asks about, which count against the limit of a vault.",
    shape: ObjectShape([
      FieldDeclaration("vault", .reference(.vault), "the vault", isRequired: true),
      FieldDeclaration("count", .integer(1...1_000_000), "how many", isRequired: true, unit: "endpoints"),
    ]),
    example: "fillPrivateEndpoints: { vault: kv, count: 63 }", source: .keyVaultDocs("general/whats-new.md")
  ) { .fillPrivateEndpoints(vault: $0.required("vault"), count: $0.integer("count") ?? 1) }
}
