import ScenarioLanguage
import ScenarioRunner
import ScenarioYAML
import SourceDiagnostics

extension Subcommand {
  static let fmt = Subcommand(
    name: "fmt", operands: "[PATH … | -]", summary: "Lays scenario files out in one form; comments stay.",
    details: [
      "Two spaces for each level, lists indented below their key, brackets on one line where they fit in 120 characters,",
      "at most one blank line between entries. What a file says never changes, and a second run changes nothing.",
      "Files are rewritten in place; `-` reads standard input and writes standard output.",
    ],
    examples: ["rehearse fmt Scenarios", "rehearse fmt --check Scenarios", "rehearse fmt - < scenario.yaml"],
    completion: .scenarioFiles,
    run: { (arguments, console) throws(CommandArguments.Misuse) in
      if arguments.operands == ["-"] { return standardInput(console) }
      guard !arguments.operands.contains("-") else { throw CommandArguments.Misuse("`-` stands for itself") }
      var finder = ScenarioFinder()
      let files = finder.files(at: arguments.operands.isEmpty ? ["Scenarios"] : arguments.operands)
      console.print(finder.diagnostics, SourceMap())
      var status: ExitStatus = finder.diagnostics.hasErrors ? .unreadable : .held
      for file in files {
        guard let text = formatted(file, console) else {
          status = .unreadable
          continue
        }
        guard Array(text.utf8) != file.bytes else { continue }
        console.write("\(file.path)\n")
        if arguments.has("check") {
          if status == .held { status = .gateNotMet }
        } else if !write(text, to: file.path, console) {
          return .wrongCommandLine
        }
      }
      return status
    })

  private static func standardInput(_ console: Console) -> ExitStatus {
    let file = SourceFile(path: TextInput.standardInputName, bytes: [UInt8](TextInput.standardInput()))
    guard let text = formatted(file, console) else { return .unreadable }
    console.write(text)
    return .held
  }

  /// The text laid out, or nil with its mistakes printed.
  private static func formatted(_ file: SourceFile, _ console: Console) -> String? {
    if let text = YAMLFormatter.text(of: file) { return text }
    console.print(YAMLReader.read(file, number: 0).diagnostics, SourceMap(files: [file]))
    return nil
  }

  private static func write(_ text: String, to path: String, _ console: Console) -> Bool {
    do {
      try console.write(text, to: path)
      return true
    } catch {
      console.remark("error: cannot write `\(path)`: \(console.reason(error, writing: path))")
      return false
    }
  }
}
