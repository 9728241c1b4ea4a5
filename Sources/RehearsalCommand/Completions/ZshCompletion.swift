/// Completions for zsh 5 and newer.
enum ZshCompletion {
  static var script: String {
    """
    #compdef rehearse
    # Completions of rehearse for zsh. To load them: source <(rehearse completions zsh)
    _rehearse() {
      local -a subcommands
      subcommands=(
    \(subcommands)
      )
      if (( CURRENT == 2 )); then
        _describe -t commands 'subcommand' subcommands
        return
      fi
      local subcommand="${words[2]}"
      shift words
      (( CURRENT-- ))
      case "$subcommand" in
    \(cases)
      esac
    }

    _rehearse_names() {
      local -a names
      names=("${(@f)$(rehearse explain --names 2> /dev/null)}")
      compadd -a names
    }

    if [[ "${funcstack[1]}" == "_rehearse" ]]; then
      _rehearse "$@"
    elif (( $+functions[compdef] )); then
      compdef _rehearse rehearse
    fi

    """
  }

  private static var subcommands: String {
    Subcommand.all.map { "    \(quoted("\($0.name):\($0.summary.filter { $0 != "`" })"))" }.joined(separator: "\n")
  }

  private static var cases: String {
    Subcommand.all.map { subcommand in
      let arguments = subcommand.options.map(argument) + ["'*:\(word(subcommand.completion))"]
      return "    \(subcommand.name)) _arguments \\\n" + arguments.map { "      \($0)" }.joined(separator: " \\\n")
        + " ;;"
    }
    .joined(separator: "\n")
  }

  private static func argument(_ option: Option) -> String {
    let value = option.value.map { ":\($0):\(action(option.completion))" } ?? ""
    let summary = option.plainSummary.replacing("[", with: "(").replacing("]", with: ")").replacing(":", with: "\\:")
    guard let short = option.short else { return quoted("--\(option.name)[\(summary)]\(value)") }
    return "'(-\(short) --\(option.name))'{-\(short),--\(option.name)}\(quoted("[\(summary)]\(value)"))"
  }

  private static func word(_ completion: Completion) -> String { "operand:\(action(completion))'" }

  private static func action(_ completion: Completion) -> String {
    switch completion {
    case .nothing: " "
    case .scenarioFiles: "_files -g \"*.(yaml|yml)(-.)\""
    case .files: "_files"
    case .folders: "_files -/"
    case .names: "_rehearse_names"
    case .words(let words): "(\(words.joined(separator: " ")))"
    }
  }

  private static func quoted(_ text: String) -> String { "'\(text.replacing("'", with: "'\\''"))'" }
}
