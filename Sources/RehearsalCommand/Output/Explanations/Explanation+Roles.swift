import AzureModel

extension Explanation {
  static func role(_ role: RoleDefinition) -> String {
    var page = ExplanationPage("role \(role.name)")
    page.fact("id", role.id)
    for name in FormerRoleNameTable.names(ofRole: role.id) { page.fact("formerly", name) }
    page.list("grants", GrantedOperations(role.granted).lines)
    page.list(
      "grants under a condition", GrantedOperations(role.grantedUnderCondition.subtracting(role.granted)).lines)
    for block in role.permissions {
      page.list("actions", block.actions)
      page.list("notActions", block.notActions)
      page.list("dataActions", block.dataActions)
      page.list("notDataActions", block.notDataActions)
      if let condition = block.condition { page.list("condition", [condition.text]) }
    }
    page.ground(RoleTable.confidence, [RoleTable.source])
    return page.text
  }

  static func template(_ row: AccessPolicyTemplateRow) -> String {
    var page = ExplanationPage("access policy template \(row.name)")
    for alias in row.aliases { page.fact("also called", alias) }
    for kind in VaultObjectKind.allCases {
      guard let permissions = row.permissions[kind] else { continue }
      page.fact(kind.rawValue, permissions.joined(separator: ", "))
    }
    page.fact("role", row.needsCustomRole ? "none is built in; a custom role is needed" : both(row.roles))
    if !row.rolesOf2020.isEmpty { page.fact("role in 2020", both(row.rolesOf2020)) }
    for note in row.notes { page.fact("note", note) }
    if row.permissionsConfidence != row.confidence {
      page.fact("permissions", row.permissionsConfidence.name)
    }
    page.ground(row.confidence, row.sources)
    return page.text
  }

  private static func both(_ names: [String]) -> String { names.joined(separator: " and ") }
}
