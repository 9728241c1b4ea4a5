import ScenarioRunner

/// One subcommand: its name, its help and what it does.
package struct Subcommand: Sendable {
  package let name: String

  /// What stands behind the name on the command line.
  package let operands: String

  /// What it does, in one sentence.
  package let summary: String

  /// Lines of its own help, between the sentence and the examples.
  package let details: [String]
  package let examples: [String]

  /// What a shell offers for its operands.
  package let completion: Completion
  package let run: @Sendable (CommandArguments, Console) throws(CommandArguments.Misuse) -> ExitStatus

  init(
    name: String, operands: String, summary: String, details: [String] = [], examples: [String],
    completion: Completion = .nothing,
    run: @escaping @Sendable (CommandArguments, Console) throws(CommandArguments.Misuse) -> ExitStatus
  ) {
    self.name = name
    self.operands = operands
    self.summary = summary
    self.details = details
    self.examples = examples
    self.completion = completion
    self.run = run
  }

  /// Every subcommand, in the order of help.
  package static let all: [Subcommand] = [
    .begin, .run, .check, .fmt, .read, .schema, .list, .matrix, .explain, .roles, .operations, .rules, .migrate,
    .completions,
  ]

  package static func named(_ name: String) -> Subcommand? { all.first { $0.name == name } }
}
