import AzureModel

extension Explanation {
  static func operation(_ operation: DataOperation) -> String {
    let row = DataOperationTable.row(operation)
    var page = ExplanationPage("operation \(row.name)")
    page.fact("REST", row.restName)
    page.fact("permission", row.permissions.map { "\(row.objectKind.rawValue):\($0)" }.joined(separator: " or "))
    page.fact("data action", row.dataAction)
    page.fact("decided on", row.isAuthorizedOnVault ? "the vault" : "the object")
    page.fact("roles", "`rehearse roles --grants \(row.name)` lists them")
    page.ground(row.confidence, DataOperationTable.sources)
    return page.text
  }

  static func operation(_ operation: ControlOperation) -> String {
    var page = ExplanationPage(
      "\(operation.isDataAction ? "data action" : "control-plane action") \(operation.action)")
    page.fact("roles", "`rehearse roles --grants \(operation.action)` lists them")
    page.ground(ControlOperation.confidence, [ControlOperation.source])
    return page.text
  }

  static func permission(_ row: AccessPolicyPermissionRow) -> String {
    var page = ExplanationPage("access policy permission \(row.name)")
    if row.word == "all" { page.say("Allows everything of its kind but purge, which must be listed by name.") }
    page.list("allows", row.operations.map { "\($0.name) (\($0.restName))" })
    page.list("data actions of a role in its place", row.dataActions)
    page.ground(row.operations.map(\.confidence).min() ?? .inferred, DataOperationTable.sources)
    return page.text
  }
}
