import AzureModel

extension StepDeclaration {
  static let createOnPremisesNetwork = StepDeclaration(
    "createOnPremisesNetwork", .neither, "A network outside Azure, which a VPN or ExpressRoute may connect.",
    shape: ObjectShape([
      FieldDeclaration("name", .text, "its name in the scenario", isRequired: true),
      FieldDeclaration("addressPrefixes", .list(.addressRange), "its ranges of private addresses"),
      FieldDeclaration("publicAddress", .address, "the address of its translation to the internet"),
      FieldDeclaration(
        "virtualNetworks", .list(.reference(.virtualNetwork)), "the networks with whose gateways it is connected"),
      FieldDeclaration(
        "dnsServer", .address, "the server its machines ask", unlessSaid: "one that knows only public names"),
      FieldDeclaration(
        "advertisesDefaultRoute", .bool, "whether everything is to go through it (forced tunnelling)", unlessSaid: "not"
      ),
    ]),
    declares: .onPremisesNetwork,
    example: "createOnPremisesNetwork: { name: office, publicAddress: 203.0.113.50, virtualNetworks: [hub] }",
    source: .azureDocs("articles/virtual-network/virtual-network-service-endpoints-overview.md")
  ) { arguments in
    .createOnPremisesNetwork(
      OnPremisesNetworkDefinition(
        name: arguments.required("name"), addressPrefixes: arguments.addressRanges("addressPrefixes") ?? [],
        publicAddress: arguments.text("publicAddress").flatMap { IPv4Address($0) },
        connections: arguments.texts("virtualNetworks") ?? [],
        dnsServer: arguments.text("dnsServer").flatMap { IPv4Address($0) },
        advertisesDefaultRoute: arguments.bool("advertisesDefaultRoute") ?? false))
  }

  private static let forward = ObjectShape([
    FieldDeclaration(
      "domain", .text, "the domain, for instance `vault.azure.net`; `.` for everything", isRequired: true),
    FieldDeclaration(
      "to", .text, "`azure`, `internet` or the address of another server; 168.63.129.16 is `azure`", isRequired: true),
  ])

  static let createDnsServer = StepDeclaration(
    "createDnsServer", .neither, "A DNS server of one's own, or the inbound endpoint of a DNS resolver.",
    shape: ObjectShape([
      FieldDeclaration("name", .text, "its name in the scenario", isRequired: true),
      FieldDeclaration("address", .address, "the address that networks name", isRequired: true),
      FieldDeclaration("subnet", .subnet, "the subnet it lies in", unlessSaid: "outside Azure"),
      FieldDeclaration(
        "forwards", .list(.object(forward)),
        "whom it asks about which domain; what is not listed Azure from within Azure, else the internet"),
    ]),
    declares: .dnsServer,
    example: "createDnsServer: { name: dns, address: 10.0.9.10, subnet: hub/snet-dns }",
    source: .keyVaultDocs("general/private-link-diagnostics.md")
  ) { arguments in
    .createDnsServer(
      DnsServerDefinition(
        name: arguments.required("name"), address: arguments.text("address").flatMap { IPv4Address($0) } ?? .azureDNS,
        subnet: arguments.text("subnet"),
        forwards: (arguments.objects("forwards") ?? []).map {
          let domain = $0.required("domain")
          return DnsServer.Forward(
            domain: domain.hasPrefix(".") && domain.count > 1 ? String(domain.dropFirst()) : domain,
            target: target($0.required("to")))
        }))
  }

  /// What is neither a word nor an address is a server of which nothing is known: the internet.
  private static func target(_ text: String) -> DnsServer.Target {
    guard let address = IPv4Address(text) else { return text.lowercased() == "azure" ? .azure : .internet }
    return address == .azureDNS ? .azure : .server(address)
  }

  static let openConnection = StepDeclaration(
    "openConnection", .neither,
    "A client connects to vaults from where the step is done, and keeps the connection: calls over it do not ask for names again.",
    shape: ObjectShape(
      [FieldDeclaration("name", .text, "its name in the scenario", isRequired: true)], short: "name"),
    declares: .keptConnection,
    example: """
      openConnection: { name: tool }
      from: vnet/snet
      """,
    source: .issue("hashicorp/terraform-provider-azurerm", 30335)
  ) { .openConnection(name: $0.required("name")) }

  static let registerProvider = registration("registerProvider", true)
  static let unregisterProvider = registration("unregisterProvider", false)

  private static func registration(_ verb: String, _ isRegistered: Bool) -> StepDeclaration {
    StepDeclaration(
      verb, .control,
      isRegistered
        ? "Registers a resource provider in a subscription, where every one is unless it was taken away."
        : "Takes the registration of a resource provider from a subscription.",
      shape: ObjectShape(
        [
          FieldDeclaration("namespace", .text, "the provider, for instance `Microsoft.KeyVault`", isRequired: true),
          FieldDeclaration(
            "subscription", .reference(.subscription), "the subscription", unlessSaid: "the scenario's own"),
        ], short: "namespace"),
      example: "\(verb): Microsoft.KeyVault", source: .keyVaultDocs("general/private-link-service.md")
    ) { arguments in
      .registerProvider(
        ProviderRegistration(
          namespace: arguments.required("namespace"), subscription: arguments.text("subscription"),
          isRegistered: isRegistered))
    }
  }
}
