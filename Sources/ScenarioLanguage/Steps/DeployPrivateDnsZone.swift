import AzureModel

extension StepDeclaration {
  static let deployPrivateDnsZone = StepDeclaration(
    "deployPrivateDnsZone", .control, "Creates a private DNS zone and links virtual networks to it.",
    shape: ObjectShape([
      FieldDeclaration(
        "name", .text, "the zone; vaults are found only in privatelink.vaultcore.azure.net", isRequired: true,
        unsaid: nil),
      FieldDeclaration(
        "virtualNetworkLinks", .list(.reference(.virtualNetwork)), "the networks whose names are resolved in it"),
    ]),
    declares: .privateDnsZone,
    example: "deployPrivateDnsZone: { name: privatelink.vaultcore.azure.net, virtualNetworkLinks: [vnet] }",
    source: .templateReference("microsoft.network/privatednszones")
  ) { arguments in
    .putPrivateDnsZone(
      PrivateDnsZoneDefinition(
        name: arguments.required("name"), virtualNetworkLinks: arguments.texts("virtualNetworkLinks") ?? []))
  }
}
