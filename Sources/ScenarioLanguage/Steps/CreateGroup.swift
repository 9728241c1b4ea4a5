import AzureModel

extension StepDeclaration {
  static let createGroup = StepDeclaration(
    "createGroup", .neither, "A security group appears in the directory, with its members.",
    shape: ObjectShape([
      FieldDeclaration("name", .text, "the name, unique among groups", isRequired: true),
      FieldDeclaration("members", .list(.principal), "who is in it: users, identities and other groups"),
    ]),
    declares: .group, example: "createGroup: { name: readers, members: [ana, id-app] }",
    source: .azureDocs("articles/role-based-access-control/overview.md")
  ) { .createGroup(GroupDefinition(name: $0.required("name"), members: $0.texts("members") ?? [])) }

  private static let membership = ObjectShape([
    FieldDeclaration("group", .reference(.group), "the group", isRequired: true),
    FieldDeclaration("member", .principal, "a user, an identity or another group", isRequired: true),
  ])

  static let addGroupMember = StepDeclaration(
    "addGroupMember", .neither,
    "Takes somebody into a group; tokens know of it within 90 minutes, those of managed identities within a day.",
    shape: membership, example: "addGroupMember: { group: readers, member: ana }",
    source: .azureDocs("articles/role-based-access-control/troubleshooting.md")
  ) {
    .changeMembership(
      MembershipChange(group: $0.required("group"), member: $0.required("member"), isMember: true))
  }

  static let removeGroupMember = StepDeclaration(
    "removeGroupMember", .neither,
    "Takes somebody out of a group; tokens know of it within 90 minutes, those of managed identities within a day.",
    shape: membership, example: "removeGroupMember: { group: readers, member: ana }",
    source: .azureDocs("articles/role-based-access-control/troubleshooting.md")
  ) {
    .changeMembership(
      MembershipChange(group: $0.required("group"), member: $0.required("member"), isMember: false))
  }
}
