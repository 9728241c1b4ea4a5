import ScenarioRunner

extension Subcommand {
  static let schema = Subcommand(
    name: "schema", operands: "", summary: "Prints the JSON Schema of scenario files, for editors.",
    details: [
      "Write it to a file and name that in the first line of a scenario, which editors with the YAML language server read:",
      "",
      "  # yaml-language-server: $schema=../rehearsal-scenario.schema.json",
      "",
      "The schema refuses nothing that the reader accepts. What depends on names, on cells or on other keys it cannot see;",
      "`rehearse check` does.",
    ],
    examples: ["rehearse schema > rehearsal-scenario.schema.json"],
    run: { (arguments, console) throws(CommandArguments.Misuse) in
      guard arguments.operands.isEmpty else { throw CommandArguments.Misuse("`schema` takes no operand") }
      console.write(ScenarioSchema.text)
      return .held
    })
}
