import AzureModel

/// `identity` of a resource as templates write it.
enum ResourceIdentityShape {
  /// The field of every resource that can have identities.
  static let field = FieldDeclaration("identity", .object(shape), "the identities of the resource")

  private static let shape = ObjectShape([
    FieldDeclaration(
      "type", .choice(ResourceIdentityType.allCases.map(\.rawValue)), "which identities the resource has",
      isRequired: true),
    FieldDeclaration(
      "userAssignedIdentities", .identities, "the user-assigned ones, by name or as the map a template has"),
    FieldDeclaration("principalId", .ignored, "read-only in a template"),
    FieldDeclaration("tenantId", .ignored, "read-only in a template"),
    FieldDeclaration("delegatedResources", .ignored, "set by Azure"),
  ])

  /// What the arguments of a step send about identities; nil where they say nothing.
  static func definition(_ arguments: Arguments) -> ResourceIdentityDefinition? {
    arguments.object("identity").map { identity in
      let attached = identity.identities("userAssignedIdentities")
      return ResourceIdentityDefinition(
        type: identity.choice("type") ?? .none, userAssignedIdentities: attached.names,
        sendsIdsBack: attached.sendIdsBack)
    }
  }
}
