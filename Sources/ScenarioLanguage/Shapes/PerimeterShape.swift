import AzureModel

/// The parts of a network security perimeter as templates write them.
enum PerimeterShape {
  static let accessRule: [FieldDeclaration] = [
    FieldDeclaration("name", .text, "the name of the rule", isRequired: true),
    FieldDeclaration(
      "direction", .choice(NetworkSecurityPerimeter.Direction.allCases.map(\.rawValue)),
      "which way; a vault looks at inbound rules only", unsaid: "Inbound"),
    FieldDeclaration("addressPrefixes", .list(.addressRange), "public addresses that it admits"),
    FieldDeclaration(
      "subscriptions", .list(.object(ObjectShape([FieldDeclaration("id", .scope, "the subscription")], short: "id"))),
      "subscriptions whose managed identities it admits"),
    FieldDeclaration("fullyQualifiedDomainNames", .ignored, "of outbound rules, at which a vault does not look"),
    FieldDeclaration("emailAddresses", .ignored, "of outbound rules, at which a vault does not look"),
    FieldDeclaration("phoneNumbers", .ignored, "of outbound rules, at which a vault does not look"),
    FieldDeclaration("serviceTags", .ignored, "not modelled"),
    FieldDeclaration("location", .ignored, "without influence on access"),
    FieldDeclaration("tags", .ignored, "without influence on access"),
  ]

  static let profile: [FieldDeclaration] = [
    FieldDeclaration("name", .text, "the name of the profile", isRequired: true),
    FieldDeclaration(
      "accessRules", .list(.object(ObjectShape(accessRule, hasProperties: true))), "its access rules"),
    FieldDeclaration("location", .ignored, "without influence on access"),
    FieldDeclaration("tags", .ignored, "without influence on access"),
  ]

  static let association: [FieldDeclaration] = [
    FieldDeclaration("name", .text, "the name of the association", unlessSaid: "that of the resource"),
    FieldDeclaration("vault", .reference(.vault), "the vault inside"),
    FieldDeclaration(
      "privateLinkResource", .object(ObjectShape([FieldDeclaration("id", .scope, "the resource")], short: "id")),
      "the resource inside, as a template writes it"),
    FieldDeclaration(
      "profile", .object(ObjectShape([FieldDeclaration("id", .text, "the name or id of the profile")], short: "id")),
      "the profile whose rules hold for it", unlessSaid: "the one that is meant without a name"),
    FieldDeclaration(
      "accessMode", .choice(NetworkSecurityPerimeter.AccessMode.allCases.map(\.rawValue)),
      "whether the perimeter only watches or decides", unsaid: "Learning"),
    FieldDeclaration("location", .ignored, "without influence on access"),
    FieldDeclaration("tags", .ignored, "without influence on access"),
  ]

  static let resources = ["vault", "privateLinkResource"]

  static func accessRule(_ arguments: Arguments) -> PerimeterDefinition.AccessRule {
    PerimeterDefinition.AccessRule(
      name: arguments.required("name"), direction: arguments.choice("direction") ?? .inbound,
      addressPrefixes: arguments.addressRanges("addressPrefixes") ?? [],
      subscriptions: (arguments.objects("subscriptions") ?? []).map { RoleAssignmentShape.scope($0, "id") })
  }

  static func profile(_ arguments: Arguments) -> PerimeterDefinition.Profile {
    PerimeterDefinition.Profile(
      name: arguments.required("name"), accessRules: (arguments.objects("accessRules") ?? []).map(accessRule))
  }

  static func association(_ arguments: Arguments) -> PerimeterDefinition.Association {
    PerimeterDefinition.Association(
      name: arguments.text("name"), resource: resource(arguments),
      profile: arguments.object("profile")?.text("id").flatMap { $0.split(separator: "/").last.map(String.init) },
      accessMode: arguments.choice("accessMode") ?? .learning)
  }

  private static func resource(_ arguments: Arguments) -> ResourceName {
    if let vault = arguments.text("vault") { return ResourceName(.vault, vault) }
    guard let inside = arguments.object("privateLinkResource"),
      case .resource(let name) = RoleAssignmentShape.scope(inside, "id")
    else { return ResourceName(.vault, "") }
    return name
  }
}
