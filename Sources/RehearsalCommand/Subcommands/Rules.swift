import AzureModel
import ScenarioReports

extension Subcommand {
  static let rules = Subcommand(
    name: "rules", operands: "[SEARCH …]",
    summary: "Lists the rules whose name, stage or sentence mention every word.",
    examples: ["rehearse rules firewall", "rehearse rules authorization --output json"],
    run: { (arguments, console) throws(CommandArguments.Misuse) in
      let lookUp = try LookUp(arguments, console)
      let found = RuleTable.rows.filter { row in
        lookUp.matches([row.id.name, row.summary, row.stage.rawValue, row.plane.name])
      }
      return lookUp.answer(
        "rules", found.map(json),
        text: { lookUp.columns(["RULE", "SUMMARY"], found.map { [$0.id.name, $0.summary] }) },
        vocabulary: { RuleTable.rows.flatMap { [$0.id.name, $0.summary] } })
    })

  private static func json(_ row: RuleRow) -> JSONValue {
    .object([
      "id": .string(row.id.name),
      "plane": .string(row.plane.name),
      "stage": .string(row.stage.rawValue),
      "summary": .string(row.summary),
      "confidence": .string(row.confidence.name),
      "since": .optional(row.validity.since.map { "\($0)" }),
      "until": .optional(row.validity.until.map { "\($0)" }),
      "sources": .strings(row.sources.map(\.page)),
    ])
  }
}
