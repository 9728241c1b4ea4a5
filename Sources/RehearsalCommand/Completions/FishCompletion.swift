/// Completions for fish 3 and newer.
enum FishCompletion {
  static var script: String {
    let head = [
      "# Completions of rehearse for fish. To load them: rehearse completions fish | source", "complete -c rehearse -f",
    ]
    let subcommands = Subcommand.all.map { subcommand in
      "complete -c rehearse -n __fish_use_subcommand -a \(subcommand.name) -d \(quoted(plain(subcommand.summary)))"
    }
    let operands = Subcommand.all.compactMap { subcommand in
      words(subcommand.completion).map { "complete -c rehearse -n '\(condition([subcommand.name]))' \($0)" }
    }
    let options = OptionTable.all.map { option in
      var line = "complete -c rehearse"
      if !option.subcommands.isEmpty { line += " -n '\(condition(option.subcommands))'" }
      line += " -l \(option.name)"
      if let short = option.short { line += " -s \(short)" }
      if option.value != nil { line += " -r " + (words(option.completion) ?? "") }
      return line + " -d \(quoted(option.plainSummary))"
    }
    return (head + subcommands + operands + options).joined(separator: "\n") + "\n"
  }

  private static func condition(_ names: [String]) -> String {
    "__fish_seen_subcommand_from \(names.joined(separator: " "))"
  }

  private static func words(_ completion: Completion) -> String? {
    switch completion {
    case .nothing: nil
    case .scenarioFiles: "-a '(__fish_complete_suffix .yaml; __fish_complete_suffix .yml)'"
    case .files: "-F"
    case .folders: "-a '(__fish_complete_directories)'"
    case .names: "-a '(rehearse explain --names 2> /dev/null)'"
    case .words(let words): "-a \(quoted(words.joined(separator: " ")))"
    }
  }

  private static func plain(_ text: String) -> String { text.filter { $0 != "`" } }

  private static func quoted(_ text: String) -> String {
    "'\(text.replacing("\\", with: "\\\\").replacing("'", with: "\\'"))'"
  }
}
