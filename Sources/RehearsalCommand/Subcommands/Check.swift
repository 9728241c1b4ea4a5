import ScenarioRunner
import SourceDiagnostics

extension Subcommand {
  static let check = Subcommand(
    name: "check", operands: "[PATH …]", summary: "Reads scenarios and reports mistakes without playing them.",
    details: [
      "`--fix` corrects what is certain: it quotes words and numbers that other tools misread and keys that are no text,",
      "puts the blank before a comment, and rights the letter case of names. Everything else is left to you and reported.",
    ],
    examples: ["rehearse check Scenarios", "rehearse check --fix Scenarios"],
    completion: .scenarioFiles,
    run: { (arguments, console) throws(CommandArguments.Misuse) in
      let selection = try Selection(arguments)
      var runner = Runner()
      runner.isPlaying = false
      var report = selection.report(runner)
      var corrected: [String: Int] = [:]
      // What is corrected lets more be read, which may have mistakes of its own.
      for _ in 0..<Self.mostPasses where arguments.has("fix") {
        let corrections = Corrections(report.diagnostics, in: report.sources)
        guard !corrections.files.isEmpty else { break }
        for file in corrections.files {
          guard write(file, console) else { return .wrongCommandLine }
          corrected[file.path, default: 0] += file.count
        }
        report = selection.report(runner)
      }
      for (path, count) in corrected.sorted(by: { $0.key < $1.key }) {
        console.write("\(path): \(count) corrected\n")
      }
      console.print(diagnostics: report)
      let mistakes = report.diagnostics.count { $0.severity == .error }
      let warnings = report.diagnostics.count - mistakes
      let read = [counted(report.files.count, "file"), counted(report.scenarios.count, "scenario")]
      let found = [counted(mistakes, "error"), counted(warnings, "warning")]
      console.write("\(read.joined(separator: ", ")): \(found.joined(separator: ", "))\n")
      return mistakes > 0 ? .unreadable : report.files.isEmpty ? .nothingSelected : .held
    })

  private static let mostPasses = 10

  private static func counted(_ number: Int, _ thing: String) -> String {
    "\(number) \(number == 1 ? thing : thing + "s")"
  }

  private static func write(_ file: Corrections.File, _ console: Console) -> Bool {
    do {
      try console.write(file.text, to: file.path)
      return true
    } catch {
      console.remark("error: cannot write `\(file.path)`: \(console.reason(error, writing: file.path))")
      return false
    }
  }
}
