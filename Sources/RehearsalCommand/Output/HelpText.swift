import ScenarioRunner

/// Help, made from the tables of subcommands, options and exit codes.
enum HelpText {
  static let brief = """
    rehearse: rehearses access to Azure before it is deployed

      rehearse run Scenarios

    `rehearse --help` tells the rest.

    """

  static var full: String {
    var lines = ["rehearse: rehearses access to Azure before it is deployed", "", "EXAMPLES"]
    lines += Subcommand.all.flatMap(\.examples).map { "  \($0)" }
    lines += ["", "SUBCOMMANDS"]
    lines += Subcommand.all.map { "  " + padded($0.name, 12) + $0.summary }
    lines += ["", "OPTIONS"] + OptionTable.all.map(line)
    lines += ["", "EXIT CODES"] + ExitStatus.allCases.map { "  " + padded(String($0.rawValue), 12) + $0.meaning }
    lines += [
      "", "COLOUR",
      "  --color, then NO_COLOR, then CLICOLOR_FORCE and FORCE_COLOR, then CLICOLOR=0, then whether it is a terminal",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  static func text(of subcommand: Subcommand) -> String {
    let options = OptionTable.all.filter { $0.subcommands.isEmpty || $0.subcommands.contains(subcommand.name) }
    var lines = ["rehearse \(subcommand.name) \(subcommand.operands)", "", "  \(subcommand.summary)", ""]
    if !subcommand.details.isEmpty { lines += subcommand.details.map { $0.isEmpty ? "" : "  \($0)" } + [""] }
    lines.append("EXAMPLES")
    lines += subcommand.examples.map { "  \($0)" }
    lines += ["", "OPTIONS"] + options.map(line)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ option: Option) -> String {
    let short = option.short.map { "-\($0), " } ?? "    "
    return "  " + padded("\(short)--\(option.name)\(option.value.map { " \($0)" } ?? "")", 28) + option.summary
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
