import AzureModel
import JSONText
import SourceDiagnostics

extension ExportFields {
  /// A role assignment; tools print its properties beside its id or one level deeper.
  var roleAssignment: EstateRoleAssignment? {
    let fields = flattened
    guard let principalId = fields.required("principalId"), let role = fields.required("roleDefinitionId"),
      let scope = fields.required("scope")
    else { return nil }
    guard ScopePath(scope) != nil else {
      log(
        Diagnostic(
          ExportCode.valueNotKnown, "`\(fields.node.path).scope` is `\(scope)`, which is no id of a scope",
          at: .init(fields["scope"]?.span ?? fields.node.span, "not an id")))
      return nil
    }
    let condition = fields.text("condition")
    if let condition, (try? RoleCondition(condition)) == nil {
      log(
        Diagnostic(
          ExportCode.conditionUnreadable, "the condition at `\(fields.node.path).condition` cannot be read",
          at: .init(fields["condition"]?.span ?? fields.node.span, "not a condition"),
          help: ["the assignment is left out; look at its condition in the portal"]))
      return nil
    }
    let id = text("id") ?? ""
    return EstateRoleAssignment(
      name: (text("name") ?? id.split(separator: "/").last.map(String.init) ?? "").lowercased(),
      principalId: principalId.lowercased(), principalType: fields.text("principalType").flatMap(PrincipalType.init),
      principalName: fields.text("principalName").flatMap { $0.isEmpty ? nil : $0 },
      roleID: (role.split(separator: "/").last.map(String.init) ?? role).lowercased(), scope: scope,
      condition: condition)
  }

  /// A custom role; nil for a built-in one, which the model knows.
  var customRole: RoleDefinition? {
    let fields = flattened
    let type = fields.peek("roleType") ?? fields.peek("type")
    guard type?.lowercased() != "builtinrole" else { return nil }
    guard let name = fields.required("roleName"), let id = text("name") ?? text("id") else { return nil }
    return RoleDefinition(
      name: name, id: (id.split(separator: "/").last.map(String.init) ?? id).lowercased(),
      permissions: fields.objects("permissions").compactMap(\.permissions),
      assignableScopes: fields.texts("assignableScopes"))
  }

  /// A permission block; one whose condition cannot be read must not grant without it.
  var permissions: RoleDefinition.Permissions? {
    let condition = text("condition")
    let read = condition.flatMap { try? RoleCondition($0) }
    guard condition == nil || read != nil else { return nil }
    return RoleDefinition.Permissions(
      actions: texts("actions"), notActions: texts("notActions"), dataActions: texts("dataActions"),
      notDataActions: texts("notDataActions"), condition: read)
  }

  /// A deny assignment, as the REST API prints it.
  var denyAssignment: EstateDenyAssignment? {
    let fields = flattened
    guard let scope = fields.required("scope") else { return nil }
    let principals = fields.objects("principals")
    // Everybody is the principal of the zero GUID.
    let isEveryone = principals.contains { $0.peek("id") == "00000000-0000-0000-0000-000000000000" }
    func ids(_ list: [ExportFields]) -> [String] { list.compactMap { $0.required("id")?.lowercased() } }
    return EstateDenyAssignment(
      name: fields.text("denyAssignmentName") ?? text("name") ?? "", scope: scope,
      permissions: fields.objects("permissions").compactMap(\.permissions),
      principalIds: isEveryone ? nil : ids(principals), excludedPrincipalIds: ids(fields.objects("excludePrincipals")),
      doNotApplyToChildScopes: fields.bool("doNotApplyToChildScopes") ?? false)
  }
}
