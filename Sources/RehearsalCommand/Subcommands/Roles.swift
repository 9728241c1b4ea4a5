import AzureModel
import ScenarioReports
import SourceDiagnostics

extension Subcommand {
  static let roles = Subcommand(
    name: "roles", operands: "[SEARCH …]",
    summary: "Lists the built-in roles whose name, id, actions or condition mention every word.",
    examples: ["rehearse roles key vault secrets", "rehearse roles --grants secrets/get --output json"],
    run: { (arguments, console) throws(CommandArguments.Misuse) in
      let lookUp = try LookUp(arguments, console)
      let asked = try operation(arguments.value("grants"))
      let found = RoleTable.names(mentioning: lookUp.words).compactMap(RoleTable.role).filter { role in
        asked.map { isGranted($0, role.granted.union(role.grantedUnderCondition)) } ?? true
      }
      return lookUp.answer(
        "roles", found.map(json), asked: [("grants", .optional(asked.map(name)))],
        text: {
          let rows = found.map { role in
            let isOpen = asked.map { isGranted($0, role.granted) } ?? true
            return [role.id, role.name + (isOpen ? "" : " (under a condition)")]
          }
          return lookUp.columns(["ID", "ROLE"], rows)
        },
        vocabulary: { RoleTable.names })
    })

  private enum AskedOperation {
    case data(DataOperation)
    case control(ControlOperation)
  }

  private static func operation(_ name: String?) throws(CommandArguments.Misuse) -> AskedOperation? {
    guard let name else { return nil }
    if let operation = DataOperationTable.operation(named: name) { return .data(operation) }
    if let operation = ControlOperation.named(name) { return .control(operation) }
    let names = DataOperationTable.rows.map(\.name) + ControlOperation.allCases.map(\.action)
    let near = DidYouMean.nearest(to: name, in: names)
    throw CommandArguments.Misuse(
      "`--grants` takes an operation, not `\(name)`",
      help: (near.map { ["did you mean `\($0)`?"] } ?? []) + ["`rehearse operations` lists them"])
  }

  private static func name(_ operation: AskedOperation) -> String {
    switch operation {
    case .data(let operation): DataOperationTable.row(operation).name
    case .control(let operation): operation.action
    }
  }

  private static func isGranted(_ operation: AskedOperation, _ granted: OperationSet) -> Bool {
    switch operation {
    case .data(let operation): granted.contains(operation)
    case .control(let operation): granted.contains(operation)
    }
  }

  private static func json(_ role: RoleDefinition) -> JSONValue {
    .object([
      "name": .string(role.name),
      "id": .string(role.id),
      "formerNames": .strings(FormerRoleNameTable.names(ofRole: role.id)),
      "grants": GrantedOperations(role.granted).json,
      "grantsUnderCondition": GrantedOperations(role.grantedUnderCondition).json,
      "permissions": .array(
        role.permissions.map { block in
          .object([
            "actions": .strings(block.actions), "notActions": .strings(block.notActions),
            "dataActions": .strings(block.dataActions), "notDataActions": .strings(block.notDataActions),
            "condition": .optional(block.condition?.text),
          ])
        }),
      "confidence": .string(RoleTable.confidence.name),
      "sources": .strings([RoleTable.source.page]),
    ])
  }
}
