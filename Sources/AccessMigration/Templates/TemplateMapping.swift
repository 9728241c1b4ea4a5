import AzureModel

/// What the documentation puts in the place of a predefined template, and what that really changes.
package struct TemplateMapping: Sendable {
  package let template: AccessPolicyTemplateRow

  /// What the template allows, as the tools give it.
  package let granted: OperationSet

  /// What the documented roles grant more; nil where the documentation names none.
  package let gained: OperationSet?

  /// What they do not grant.
  package let missing: OperationSet

  /// The least that takes its place: built-in roles that add nothing, else one custom role.
  package let leastPrivilege: RoleChoice

  /// The built-in roles that cover it and add the least.
  package let builtIn: RoleCover?

  /// All twelve, in the order of the documentation.
  package static let all: [TemplateMapping] = {
    var chooser = RoleChooser(.leastPrivilege)
    return AccessPolicyTemplateTable.rows.compactMap { row in
      let granted = row.granted
      let roles = row.roles.compactMap(RoleTable.role)
      let word = roles.reduce(OperationSet()) { $0.union(OperationSet(data: $1.granted.data)) }
      guard let choice = chooser.choose(granted) else { return nil }
      return TemplateMapping(
        template: row, granted: granted, gained: roles.isEmpty ? nil : word.subtracting(granted),
        missing: roles.isEmpty ? OperationSet() : granted.subtracting(word), leastPrivilege: choice,
        builtIn: RoleCoverSearch.ofBuiltInRoles.cover(granted))
    }
  }()
}

/// A line of the table as the documentation printed it in 2020.
package struct TemplateMappingOf2020: Sendable {
  /// The template that is meant.
  package let template: String

  /// The name that was printed.
  package let printed: String

  /// The permissions that were printed, where they are not those of today.
  package let permissions: [VaultObjectKind: [String]]?
  package let roles: [String]

  /// What was wrong with the line; nil where nothing was.
  package let slip: String?

  package static let source = Source(
    "https://github.com/MicrosoftDocs/azure-security-docs/commits/main/articles/key-vault/general/rbac-migration.md")

  /// The table of September 2020, with its slips named.
  package static let all: [TemplateMappingOf2020] = AccessPolicyTemplateTable.rows.map { row in
    let slip = slips[row.name]
    return TemplateMappingOf2020(
      template: row.name, printed: slip?.printed ?? row.name, permissions: slip?.permissions, roles: row.rolesOf2020,
      slip: slip?.text)
  }

  private static let slips: [String: (printed: String?, permissions: [VaultObjectKind: [String]]?, text: String)] = [
    "SharePoint Online Customer Key": (
      "Exchange Online Customer Key", nil,
      "the line of Exchange Online is printed twice and that of SharePoint Online never; today's table still does so"
    ),
    "Azure Backup": (
      nil, [.keys: ["get", "list", "backup"], .certificates: ["get", "list", "backup"]],
      "certificates stand where secrets are meant; corrected on 2021-08-19"
    ),
    "Secret & Certificate Management": (
      nil, nil, "the list of roles above the table calls the same role Key Vault Certificate Officer"
    ),
  ]
}
