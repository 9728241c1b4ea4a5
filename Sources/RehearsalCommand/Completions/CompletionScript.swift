/// A shell whose completions can be printed.
package enum CompletionShell: String, CaseIterable, Sendable {
  case bash, zsh, fish

  /// The script for this shell, made from the tables of subcommands and options.
  package var script: String {
    switch self {
    case .bash: BashCompletion.script
    case .zsh: ZshCompletion.script
    case .fish: FishCompletion.script
    }
  }
}

/// What a shell offers in the place of an operand or of an option's value.
package enum Completion: Sendable {
  case nothing

  /// Scenario files, and folders in which there may be some.
  case scenarioFiles
  case files
  case folders

  /// Every name that can be explained, which the command itself prints.
  case names
  case words([String])
}

extension Subcommand {
  /// The options that may stand behind it.
  var options: [Option] { OptionTable.all.filter { $0.subcommands.isEmpty || $0.subcommands.contains(name) } }
}

extension Option {
  /// The forms in which it is typed, the short one first.
  var forms: [String] { (short.map { ["-\($0)"] } ?? []) + ["--\(name)"] }

  /// What it does, without the marks that only help needs.
  var plainSummary: String { summary.filter { $0 != "`" } }
}
