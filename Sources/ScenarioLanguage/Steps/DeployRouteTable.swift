import AzureModel

extension StepDeclaration {
  private static let route = ObjectShape(
    [
      FieldDeclaration("name", .text, "the name of the route", isRequired: true),
      FieldDeclaration("addressPrefix", .addressPrefix, "where to: a range or a service tag", isRequired: true),
      FieldDeclaration(
        "nextHopType", .choice(RouteTable.NextHop.allCases.map(\.rawValue)), "the kind of next hop", isRequired: true),
      FieldDeclaration("nextHopIpAddress", .address, "the address of the appliance"),
      FieldDeclaration("nextHop", .notModelled, "several appliances as one next hop"),
      FieldDeclaration("hasBgpOverride", .ignored, "read-only in a template"),
      FieldDeclaration("id", .ignored, "the id follows from the names"),
      FieldDeclaration("type", .ignored, "follows from the step"),
    ], hasProperties: true)

  static let deployRouteTable = StepDeclaration(
    "deployRouteTable", .control, "Makes a route table with all its routes.",
    shape: ObjectShape(
      [
        FieldDeclaration("name", .text, "the name of the table", isRequired: true),
        FieldDeclaration(
          "resourceGroup", .reference(.resourceGroup), "the resource group of a new one",
          unlessSaid: "the scenario's own"
        ),
        FieldDeclaration("routes", .list(.object(route)), "its routes, beside those of Azure"),
        FieldDeclaration(
          "disableBgpRoutePropagation", .bool,
          "whether routes that gateways learn are kept away", unlessSaid: "they are not"),
        FieldDeclaration("location", .ignored, "without influence on access"),
        FieldDeclaration("tags", .ignored, "without influence on access"),
        FieldDeclaration("id", .ignored, "the id follows from the names"),
        FieldDeclaration("disablePeeringRoute", .notModelled, "whether routes of peered networks are kept away"),
      ], hasProperties: true),
    declares: .routeTable,
    example: """
      deployRouteTable:
        name: to-firewall
        routes: [{ name: all, addressPrefix: 0.0.0.0/0, nextHopType: VirtualAppliance, nextHopIpAddress: 10.0.9.4 }]
      """,
    source: .templateReference("microsoft.network/routetables")
  ) { arguments in
    .putRouteTable(
      RouteTableDefinition(
        name: arguments.required("name"),
        routes: (arguments.objects("routes") ?? []).compactMap { route in
          AddressPrefix(route.required("addressPrefix")).map {
            RouteTable.Route(
              name: route.required("name"), addressPrefix: $0, nextHopType: route.choice("nextHopType") ?? .internet,
              nextHopIpAddress: route.text("nextHopIpAddress").flatMap { IPv4Address($0) })
          }
        }, disableBgpRoutePropagation: arguments.bool("disableBgpRoutePropagation") ?? false,
        resourceGroup: arguments.text("resourceGroup")))
  }
}
