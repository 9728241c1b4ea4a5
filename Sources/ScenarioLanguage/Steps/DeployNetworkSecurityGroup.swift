import AzureModel

extension StepDeclaration {
  private static func prefixes(_ end: String) -> [FieldDeclaration] {
    [
      FieldDeclaration("\(end)AddressPrefix", .addressPrefix, "the \(end): `*`, a range or a service tag"),
      FieldDeclaration("\(end)AddressPrefixes", .list(.addressPrefix), "several of them"),
      FieldDeclaration(
        "\(end)ApplicationSecurityGroups",
        .list(
          .object(
            ObjectShape(
              [
                FieldDeclaration("id", .text, "the id of the group"),
                FieldDeclaration("location", .ignored, "without influence on access"),
                FieldDeclaration("properties", .ignored, "without influence on access"),
                FieldDeclaration("tags", .ignored, "without influence on access"),
              ], short: "id"))),
        "application security groups, of whose members nothing is known: whether such a rule is meant stays open"),
    ]
  }

  private static let securityRule = ObjectShape(
    [
      FieldDeclaration("name", .text, "the name of the rule", isRequired: true),
      FieldDeclaration("priority", .integer(100...4096), "the smallest number is asked first", isRequired: true),
      FieldDeclaration(
        "direction", .choice(NetworkSecurityGroup.Direction.allCases.map(\.rawValue)), "which way", isRequired: true),
      FieldDeclaration(
        "access", .choice(NetworkSecurityGroup.Access.allCases.map(\.rawValue)), "what it does", isRequired: true),
      FieldDeclaration("protocol", .choice(["*", "Tcp", "Udp", "Icmp", "Esp", "Ah"]), "the protocol", unsaid: "*"),
      FieldDeclaration("destinationPortRange", .portRange, "the ports", unlessSaid: "all"),
      FieldDeclaration("destinationPortRanges", .list(.portRange), "several ranges of ports"),
      FieldDeclaration("sourcePortRange", .ignored, "callers use any port"),
      FieldDeclaration("sourcePortRanges", .ignored, "callers use any port"),
      FieldDeclaration("description", .ignored, "without influence on access"),
      FieldDeclaration("id", .ignored, "the id follows from the names"),
      FieldDeclaration("type", .ignored, "follows from the step"),
    ] + prefixes("source") + prefixes("destination"), hasProperties: true)

  static let deployNetworkSecurityGroup = StepDeclaration(
    "deployNetworkSecurityGroup", .control, "Makes a network security group with all its rules.",
    shape: ObjectShape(
      [
        FieldDeclaration("name", .text, "the name of the group", isRequired: true),
        FieldDeclaration(
          "resourceGroup", .reference(.resourceGroup), "the resource group of a new one",
          unlessSaid: "the scenario's own"
        ),
        FieldDeclaration(
          "securityRules", .list(.object(securityRule)), "its rules, beside those that Azure always has"),
        FieldDeclaration("location", .ignored, "without influence on access"),
        FieldDeclaration("tags", .ignored, "without influence on access"),
        FieldDeclaration("id", .ignored, "the id follows from the names"),
        FieldDeclaration("defaultSecurityRules", .ignored, "read-only in a template"),
        FieldDeclaration("flushConnection", .ignored, "without influence on access"),
      ], hasProperties: true),
    declares: .networkSecurityGroup,
    example: """
      deployNetworkSecurityGroup:
        name: nsg
        securityRules:
          - { name: no-internet, priority: 200, direction: Outbound, access: Deny, destinationAddressPrefix: Internet }
      """,
    source: .templateReference("microsoft.network/networksecuritygroups")
  ) { arguments in
    .putNetworkSecurityGroup(
      NetworkSecurityGroupDefinition(
        name: arguments.required("name"), rules: (arguments.objects("securityRules") ?? []).compactMap(rule),
        resourceGroup: arguments.text("resourceGroup")))
  }

  private static func rule(_ arguments: Arguments) -> NetworkSecurityGroup.Rule? {
    guard let direction: NetworkSecurityGroup.Direction = arguments.choice("direction"),
      let access: NetworkSecurityGroup.Access = arguments.choice("access"), let priority = arguments.integer("priority")
    else { return nil }
    func ends(_ end: String) -> [AddressPrefix] {
      let written =
        (arguments.text("\(end)AddressPrefix").map { [$0] } ?? [])
        + (arguments.texts("\(end)AddressPrefixes") ?? [])
      let groups = arguments.objects("\(end)ApplicationSecurityGroups") ?? []
      return written.isEmpty && groups.isEmpty
        ? [.any] : written.compactMap { AddressPrefix($0) } + (groups.isEmpty ? [] : [.any])
    }
    let ports =
      (arguments.text("destinationPortRange").map { [$0] } ?? [])
      + (arguments.texts("destinationPortRanges") ?? [])
    let groups = ["source", "destination"].flatMap { arguments.objects("\($0)ApplicationSecurityGroups") ?? [] }
    return NetworkSecurityGroup.Rule(
      name: arguments.required("name"), priority: priority, direction: direction, access: access,
      includesTCP: ["*", "Tcp"].contains(arguments.text("protocol") ?? "*"),
      ports: (ports.isEmpty ? ["*"] : ports).compactMap { PortRange($0) }, sources: ends("source"),
      destinations: ends("destination"), namesApplicationGroups: !groups.isEmpty)
  }
}
