import AzureModel

extension StepDeclaration {
  private static let association = ObjectShape([
    FieldDeclaration("vault", .reference(.vault), "the vault inside", isRequired: true),
    FieldDeclaration(
      "accessMode", .choice(NetworkSecurityPerimeter.AccessMode.allCases.map(\.rawValue)),
      "whether the perimeter only watches or decides", unsaid: "Learning"),
  ])

  static let deployNetworkSecurityPerimeter = StepDeclaration(
    "deployNetworkSecurityPerimeter", .control, "Draws a network security perimeter around vaults.",
    shape: ObjectShape([
      FieldDeclaration("name", .text, "the name of the perimeter", isRequired: true),
      FieldDeclaration("inboundAddressPrefixes", .list(.addressRange), "public addresses that inbound rules admit"),
      FieldDeclaration("associations", .list(.object(association)), "the vaults inside"),
    ]),
    declares: .networkSecurityPerimeter,
    example: "deployNetworkSecurityPerimeter: { name: nsp, associations: [{ vault: kv, accessMode: Enforced }] }",
    source: .templateReference("microsoft.network/networksecurityperimeters")
  ) { arguments in
    .putNetworkSecurityPerimeter(
      PerimeterDefinition(
        name: arguments.required("name"),
        inboundAddressPrefixes: arguments.addressRanges("inboundAddressPrefixes") ?? [],
        associations: (arguments.objects("associations") ?? []).map {
          PerimeterDefinition.Association(vault: $0.required("vault"), accessMode: $0.choice("accessMode") ?? .learning)
        }))
  }
}
