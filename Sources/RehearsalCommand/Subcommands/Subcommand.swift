import ScenarioRunner

/// One subcommand: its name, its help and what it does.
package struct Subcommand: Sendable {
  package let name: String

  /// What stands behind the name on the command line.
  package let operands: String

  /// What it does, in one sentence.
  package let summary: String
  package let examples: [String]
  package let run: @Sendable (CommandArguments, Console) throws(CommandArguments.Misuse) -> ExitStatus

  /// Every subcommand, in the order of help.
  package static let all: [Subcommand] = [.run, .check, .list, .explain]

  package static func named(_ name: String) -> Subcommand? { all.first { $0.name == name } }
}
