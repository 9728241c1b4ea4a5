/// Completions for bash 4 and newer.
enum BashCompletion {
  static var script: String {
    """
    # Completions of rehearse for bash. To load them: source <(rehearse completions bash)
    _rehearse() {
      local current="${COMP_WORDS[COMP_CWORD]}" previous="" subcommand="" options="" word
      (( COMP_CWORD > 0 )) && previous="${COMP_WORDS[COMP_CWORD-1]}"
      [[ "$current" == "=" ]] && current=""
      [[ "$previous" == "=" ]] && previous="${COMP_WORDS[COMP_CWORD-2]}"
      for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case "$word" in \(names)) subcommand="$word"; break ;; esac
      done
      COMPREPLY=()
      if [[ -z "$subcommand" && "$current" != -* ]]; then
        COMPREPLY=($(compgen -W "\(Subcommand.all.map(\.name).joined(separator: " "))" -- "$current"))
        return
      fi
      case "$subcommand $previous" in
    \(values)
      esac
      if [[ "$current" == -* ]]; then
        case "$subcommand" in
    \(options)
        esac
        COMPREPLY=($(compgen -W "$options" -- "$current"))
        return
      fi
      case "$subcommand" in
    \(operands)
      esac
    }

    _rehearse_scenarios() {
      compopt -o filenames 2> /dev/null
      local IFS=$'\\n'
      COMPREPLY=($(compgen -d -- "$1"; compgen -f -X '!*.yaml' -- "$1"; compgen -f -X '!*.yml' -- "$1"))
    }

    _rehearse_names() {
      local name
      while IFS= read -r name; do
        [[ "$name" == "$1"* ]] && COMPREPLY+=("$(printf '%q' "$name")")
      done < <(rehearse explain --names 2> /dev/null)
      if declare -F __ltrim_colon_completions > /dev/null; then __ltrim_colon_completions "$1"; fi
    }

    complete -F _rehearse rehearse

    """
  }

  private static var names: String { Subcommand.all.map(\.name).joined(separator: "|") }

  /// What follows an option that takes a value.
  private static var values: String {
    let lines = Subcommand.all.flatMap { subcommand in
      subcommand.options.filter { $0.value != nil }.map { option in
        let patterns = option.forms.map { "'\(subcommand.name) \($0)'" }.joined(separator: "|")
        return "    \(patterns)) \(action(option.completion)); return ;;"
      }
    }
    return lines.joined(separator: "\n")
  }

  private static var options: String {
    let lines = Subcommand.all.map { subcommand in
      "      \(subcommand.name)) options=\"\(subcommand.options.flatMap(\.forms).joined(separator: " "))\" ;;"
    }
    let common = OptionTable.all.filter(\.subcommands.isEmpty).flatMap(\.forms).joined(separator: " ")
    return (lines + ["      *) options=\"\(common)\" ;;"]).joined(separator: "\n")
  }

  private static var operands: String {
    Subcommand.all.map { "    \($0.name)) \(action($0.completion)) ;;" }.joined(separator: "\n")
  }

  private static func action(_ completion: Completion) -> String {
    switch completion {
    case .nothing: "COMPREPLY=()"
    case .scenarioFiles: "_rehearse_scenarios \"$current\""
    case .files: "compopt -o filenames 2> /dev/null; COMPREPLY=($(compgen -f -- \"$current\"))"
    case .folders: "compopt -o filenames 2> /dev/null; COMPREPLY=($(compgen -d -- \"$current\"))"
    case .names: "_rehearse_names \"$current\""
    case .words(let words):
      "COMPREPLY=($(compgen -W \"\(words.joined(separator: " "))\" -- \"$current\"))"
    }
  }
}
