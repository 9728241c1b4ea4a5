import AzureModel

extension StepDeclaration {
  private static let linkFields: [FieldDeclaration] = [
    FieldDeclaration("virtualNetwork", .reference(.virtualNetwork), "the network", isRequired: true),
    FieldDeclaration(
      "resolutionPolicy", .choice(PrivateDnsZone.ResolutionPolicy.allCases.map(\.rawValue)),
      "what is done with names that the zone does not have", unlessSaid: "they do not exist"),
    FieldDeclaration("registrationEnabled", .ignored, "without influence on vaults"),
    FieldDeclaration("etag", .ignored, "read-only in a template"),
    FieldDeclaration("location", .ignored, "without influence on access"),
    FieldDeclaration("tags", .ignored, "without influence on access"),
  ]

  static let deployPrivateDnsZone = StepDeclaration(
    "deployPrivateDnsZone", .control, "Creates a private DNS zone and links virtual networks to it.",
    shape: ObjectShape(
      [
        FieldDeclaration(
          "name", .text, "the zone; vaults are found only in privatelink.vaultcore.azure.net", isRequired: true),
        FieldDeclaration(
          "domain", .text, "the domain, where `name` is only what the scenario calls one of several zones"),
        FieldDeclaration(
          "resourceGroup", .reference(.resourceGroup), "the resource group of a new one",
          unlessSaid: "the scenario's own"
        ),
        FieldDeclaration(
          "virtualNetworkLinks",
          .list(
            .object(
              ObjectShape(
                linkFields + [FieldDeclaration("name", .ignored, "without influence on access")],
                short: "virtualNetwork", hasProperties: true))),
          "the networks whose names are resolved in it"),
        FieldDeclaration("location", .ignored, "zones are global"),
        FieldDeclaration("tags", .ignored, "without influence on access"),
        FieldDeclaration("etag", .ignored, "read-only in a template"),
      ], hasProperties: true),
    declares: .privateDnsZone,
    example: "deployPrivateDnsZone: { name: privatelink.vaultcore.azure.net, virtualNetworkLinks: [vnet] }",
    source: .templateReference("microsoft.network/privatednszones")
  ) { arguments in
    .putPrivateDnsZone(
      PrivateDnsZoneDefinition(
        name: arguments.required("name"), domain: arguments.text("domain"),
        links: arguments.objects("virtualNetworkLinks")?.map(link), resourceGroup: arguments.text("resourceGroup")))
  }

  private static let zone = FieldDeclaration("zone", .reference(.privateDnsZone), "the zone", isRequired: true)

  static let deployVirtualNetworkLink = StepDeclaration(
    "deployVirtualNetworkLink", .control, "Links a virtual network to a private DNS zone.",
    shape: ObjectShape(
      [zone] + linkFields + [FieldDeclaration("name", .ignored, "without influence on access")], hasProperties: true),
    example: "deployVirtualNetworkLink: { zone: privatelink.vaultcore.azure.net, virtualNetwork: vnet }",
    source: .templateReference("microsoft.network/privatednszones/virtualnetworklinks")
  ) { .putVirtualNetworkLink(VirtualNetworkLinkDefinition(zone: $0.required("zone"), link: link($0))) }

  static let deleteVirtualNetworkLink = StepDeclaration(
    "deleteVirtualNetworkLink", .control, "Takes the link of a virtual network to a private DNS zone away.",
    shape: ObjectShape([
      zone, FieldDeclaration("virtualNetwork", .reference(.virtualNetwork), "the network", isRequired: true),
    ]),
    example: "deleteVirtualNetworkLink: { zone: privatelink.vaultcore.azure.net, virtualNetwork: vnet }",
    source: .templateReference("microsoft.network/privatednszones/virtualnetworklinks")
  ) { .deleteVirtualNetworkLink(zone: $0.required("zone"), network: $0.required("virtualNetwork")) }

  private static func link(_ arguments: Arguments) -> PrivateDnsZoneDefinition.Link {
    PrivateDnsZoneDefinition.Link(
      network: arguments.required("virtualNetwork"), resolutionPolicy: arguments.choice("resolutionPolicy") ?? .default)
  }

  private static let recordName = FieldDeclaration(
    "name", .text, "the name in the zone: that of the vault, or `*`", isRequired: true)

  static let deployARecord = StepDeclaration(
    "deployARecord", .control, "Writes an address record of a private DNS zone by hand.",
    shape: ObjectShape(
      [
        zone, recordName,
        FieldDeclaration(
          "aRecords",
          .list(
            .object(
              ObjectShape(
                [FieldDeclaration("ipv4Address", .address, "an address", isRequired: true)], short: "ipv4Address"))),
          "its addresses", isRequired: true),
        FieldDeclaration("ttl", .ignored, "a change may take as long as the longest that is advised"),
        FieldDeclaration("metadata", .ignored, "without influence on access"),
        FieldDeclaration("etag", .ignored, "read-only in a template"),
      ], hasProperties: true),
    example: "deployARecord: { zone: privatelink.vaultcore.azure.net, name: kv, aRecords: [10.0.1.5] }",
    source: .templateReference("microsoft.network/privatednszones/a")
  ) { arguments in
    .putDnsRecord(
      DnsRecordDefinition(
        zone: arguments.required("zone"),
        record: PrivateDnsZone.Record(
          name: arguments.required("name"),
          addresses: (arguments.objects("aRecords") ?? []).compactMap { IPv4Address($0.required("ipv4Address")) })))
  }

  static let deleteARecord = StepDeclaration(
    "deleteARecord", .control, "Takes an address record out of a private DNS zone.",
    shape: ObjectShape([zone, recordName]),
    example: "deleteARecord: { zone: privatelink.vaultcore.azure.net, name: kv }",
    source: .templateReference("microsoft.network/privatednszones/a")
  ) { .deleteDnsRecord(zone: $0.required("zone"), name: $0.required("name")) }
}
