import AzureModel
import ScenarioReports

extension Subcommand {
  static let operations = Subcommand(
    name: "operations", operands: "[SEARCH …]",
    summary: "Lists the operations of a vault and the control-plane actions that mention every word.",
    examples: ["rehearse operations secrets", "rehearse operations getSecret/action"],
    run: { (arguments, console) throws(CommandArguments.Misuse) in
      let lookUp = try LookUp(arguments, console)
      let data = DataOperationTable.rows.filter { row in
        lookUp.matches([row.name, row.restName, row.dataAction] + row.permissions)
      }
      let control = ControlOperation.allCases.filter { lookUp.matches([$0.action]) }
      return lookUp.answer(
        "operations", data.map(json) + control.map(json),
        text: {
          let rows = data.map { [$0.name, $0.permissions.joined(separator: " or "), $0.dataAction] }
          let tables = [
            lookUp.columns(["OPERATION", "PERMISSION", "DATA ACTION"], rows),
            lookUp.columns(["CONTROL-PLANE ACTION"], control.filter { !$0.isDataAction }.map { [$0.action] }),
            lookUp.columns(["DATA ACTION OF ANOTHER SERVICE"], control.filter(\.isDataAction).map { [$0.action] }),
          ]
          return tables.filter { !$0.isEmpty }.joined(separator: "\n")
        },
        vocabulary: {
          DataOperationTable.rows.flatMap { [$0.name, $0.restName, $0.dataAction] }
            + ControlOperation.allCases.map(\.action)
        })
    })

  private static func json(_ row: DataOperationRow) -> JSONValue {
    .object([
      "name": .string(row.name),
      "plane": .string("data"),
      "action": .string(row.dataAction),
      "restName": .string(row.restName),
      "objectKind": .string(row.objectKind.rawValue),
      "permissions": .strings(row.permissions),
      "decidedOn": .string(row.isAuthorizedOnVault ? "vault" : "object"),
      "confidence": .string(row.confidence.name),
      "sources": .strings(DataOperationTable.sources.map(\.page)),
    ])
  }

  private static func json(_ operation: ControlOperation) -> JSONValue {
    .object([
      "name": .string(operation.action),
      "plane": .string(operation.isDataAction ? "data" : "control"),
      "action": .string(operation.action),
      "restName": .null,
      "objectKind": .null,
      "permissions": .array([]),
      "decidedOn": .null,
      "confidence": .string(ControlOperation.confidence.name),
      "sources": .strings([ControlOperation.source.page]),
    ])
  }
}
