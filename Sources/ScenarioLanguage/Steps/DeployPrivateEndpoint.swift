import AzureModel

extension StepDeclaration {
  static let deployPrivateEndpoint = StepDeclaration(
    "deployPrivateEndpoint", .control, "Gives a vault a private address in a subnet, and a record in a private zone.",
    shape: ObjectShape([
      FieldDeclaration("name", .text, "the name of the endpoint", isRequired: true),
      FieldDeclaration("subnet", .subnet, "the subnet it lies in", isRequired: true),
      FieldDeclaration("vault", .reference(.vault), "the vault it leads to", isRequired: true),
      FieldDeclaration(
        "status", .choice(PrivateEndpoint.ConnectionState.allCases.map(\.rawValue)),
        "whether the vault's owner let it in", unsaid: "Approved"),
      FieldDeclaration(
        "privateDnsZone", .reference(.privateDnsZone), "the zone it writes its record into; none: no record"),
    ]),
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
    .putPrivateEndpoint(
      PrivateEndpointDefinition(
        name: arguments.required("name"), subnet: arguments.required("subnet"), vault: arguments.required("vault"),
        state: arguments.choice("status") ?? .approved, privateDnsZone: arguments.text("privateDnsZone")))
  }
}
