import ScenarioRunner

extension Subcommand {
  static let completions = Subcommand(
    name: "completions", operands: "bash | zsh | fish", summary: "Prints completions for a shell.",
    details: [
      "bash   add to ~/.bashrc: source <(rehearse completions bash)",
      "zsh    add to ~/.zshrc behind compinit: source <(rehearse completions zsh)",
      "fish   rehearse completions fish > ~/.config/fish/completions/rehearse.fish",
    ],
    examples: ["rehearse completions bash > rehearse.bash"],
    completion: .words(CompletionShell.allCases.map(\.rawValue)),
    run: { (arguments, console) throws(CommandArguments.Misuse) in
      let names = CompletionShell.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
      guard let name = arguments.operands.first, arguments.operands.count == 1 else {
        throw CommandArguments.Misuse("`completions` takes the name of one shell", help: ["shells are \(names)"])
      }
      guard let shell = CompletionShell(rawValue: name) else {
        throw CommandArguments.Misuse(
          "`\(name)` is no shell that completions are made for", help: ["shells are \(names)"])
      }
      console.write(shell.script)
      return .held
    })
}
