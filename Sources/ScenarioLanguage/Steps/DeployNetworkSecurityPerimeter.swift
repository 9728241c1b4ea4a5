import AzureModel

extension StepDeclaration {
  private static let perimeter = FieldDeclaration(
    "perimeter", .reference(.networkSecurityPerimeter), "the perimeter", isRequired: true)

  static let deployNetworkSecurityPerimeter = StepDeclaration(
    "deployNetworkSecurityPerimeter", .control, "Draws a network security perimeter around vaults.",
    shape: ObjectShape(
      [
        FieldDeclaration("name", .text, "the name of the perimeter", isRequired: true),
        FieldDeclaration(
          "resourceGroup", .reference(.resourceGroup), "the resource group of a new one",
          unlessSaid: "the scenario's own"
        ),
        FieldDeclaration(
          "inboundAddressPrefixes", .list(.addressRange), "public addresses that a rule of the usual profile admits"),
        FieldDeclaration(
          "profiles", .list(.object(ObjectShape(PerimeterShape.profile, hasProperties: true))),
          "its profiles, which a template writes as resources of their own"),
        FieldDeclaration(
          "associations",
          .list(
            .object(
              ObjectShape(PerimeterShape.association, hasProperties: true, oneOf: PerimeterShape.resources))),
          "the resources inside, which a template writes as resources of their own"),
        FieldDeclaration("location", .ignored, "without influence on access"),
        FieldDeclaration("tags", .ignored, "without influence on access"),
      ], hasProperties: true),
    declares: .networkSecurityPerimeter,
    example: "deployNetworkSecurityPerimeter: { name: nsp, associations: [{ vault: kv, accessMode: Enforced }] }",
    source: .templateReference("microsoft.network/networksecurityperimeters")
  ) { arguments in
    let usual = arguments.addressRanges("inboundAddressPrefixes").map { prefixes in
      PerimeterDefinition.Profile(
        name: NetworkSecurityPerimeter.defaultProfile,
        accessRules: [PerimeterDefinition.AccessRule(name: "inbound", addressPrefixes: prefixes)])
    }
    let profiles = arguments.objects("profiles")?.map(PerimeterShape.profile)
    return .putNetworkSecurityPerimeter(
      PerimeterDefinition(
        name: arguments.required("name"),
        profiles: usual == nil && profiles == nil ? nil : (usual.map { [$0] } ?? []) + (profiles ?? []),
        associations: arguments.objects("associations")?.map(PerimeterShape.association),
        resourceGroup: arguments.text("resourceGroup")))
  }

  static let deployPerimeterProfile = StepDeclaration(
    "deployPerimeterProfile", .control, "Writes a profile of a network security perimeter, with all its rules.",
    shape: ObjectShape([perimeter] + PerimeterShape.profile, hasProperties: true),
    example: "deployPerimeterProfile: { perimeter: nsp, name: web, accessRules: [] }",
    source: .templateReference("microsoft.network/networksecurityperimeters/profiles")
  ) { .putPerimeterProfile(perimeter: $0.required("perimeter"), PerimeterShape.profile($0)) }

  static let deployPerimeterAccessRule = StepDeclaration(
    "deployPerimeterAccessRule", .control, "Writes one access rule of a profile.",
    shape: ObjectShape(
      [
        perimeter,
        FieldDeclaration(
          "profile", .text, "the profile", unsaid: NetworkSecurityPerimeter.defaultProfile),
      ] + PerimeterShape.accessRule, hasProperties: true),
    example: "deployPerimeterAccessRule: { perimeter: nsp, name: office, addressPrefixes: [203.0.113.0/24] }",
    source: .templateReference("microsoft.network/networksecurityperimeters/profiles/accessrules")
  ) {
    .putPerimeterAccessRule(
      perimeter: $0.required("perimeter"), profile: $0.required("profile"), PerimeterShape.accessRule($0))
  }

  static let deployPerimeterAssociation = StepDeclaration(
    "deployPerimeterAssociation", .control, "Puts a resource into a perimeter, or changes its access mode.",
    shape: ObjectShape(
      [perimeter] + PerimeterShape.association, hasProperties: true, oneOf: PerimeterShape.resources),
    example: "deployPerimeterAssociation: { perimeter: nsp, vault: kv, accessMode: Enforced }",
    source: .templateReference("microsoft.network/networksecurityperimeters/resourceassociations")
  ) { .putPerimeterAssociation(perimeter: $0.required("perimeter"), PerimeterShape.association($0)) }

  static let deletePerimeterAssociation = StepDeclaration(
    "deletePerimeterAssociation", .control, "Takes a resource out of a perimeter.",
    shape: ObjectShape([
      perimeter,
      FieldDeclaration(
        "name", .text, "the name of the association; that of the resource unless it was said", isRequired: true),
    ]),
    example: "deletePerimeterAssociation: { perimeter: nsp, name: kv }",
    source: .templateReference("microsoft.network/networksecurityperimeters/resourceassociations")
  ) { .deletePerimeterAssociation(perimeter: $0.required("perimeter"), name: $0.required("name")) }
}
