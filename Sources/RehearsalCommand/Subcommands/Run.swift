import AzureModel
import Foundation
import ScenarioReports
import ScenarioRunner
import SourceDiagnostics

extension Subcommand {
  static let run = Subcommand(
    name: "run", operands: "[PATH …]", summary: "Plays scenarios and checks what they expect.",
    examples: ["rehearse run Scenarios", "rehearse run Scenarios --report-html Reports/html -j 4"],
    completion: .scenarioFiles,
    run: { (arguments, console) throws(CommandArguments.Misuse) in
      let selection = try Selection(arguments)
      let output = try console.choice("output", ["text", "json"], in: arguments) ?? "text"
      var runner = Runner()
      runner.jobs = try jobs(arguments)
      runner.detail = isShowingGates(arguments) ? .everything : .whatIsTold
      let report = selection.report(runner)
      console.print(diagnostics: report)
      let written = writeReports(report, arguments, console)
      console.write(output == "json" ? JSONReport.text(report) : text(report, arguments, console))
      guard written else { return .wrongCommandLine }
      return ExitStatus(report)
    })

  /// Whether somebody reads the gates of cells that are as expected.
  private static func isShowingGates(_ arguments: CommandArguments) -> Bool {
    let reports = ["report-html", "report-json", "report-junit"]
    return arguments.has("verbose") || arguments.value("output") == "json" || reports.contains(where: arguments.has)
  }

  private static func jobs(_ arguments: CommandArguments) throws(CommandArguments.Misuse) -> Int {
    guard let text = arguments.value("jobs") else { return 1 }
    guard let number = Int(text), number != 0, abs(number) <= 1024 else {
      throw CommandArguments.Misuse("`--jobs` takes a number from 1 to 1024, or a negative one that leaves cores free")
    }
    let cores = ProcessInfo.processInfo.activeProcessorCount
    return number > 0 ? number : max(1, cores + number)
  }

  private static func text(_ report: RunReport, _ arguments: CommandArguments, _ console: Console) -> String {
    var terminal = TerminalReport()
    terminal.detail = arguments.has("quiet") ? .quiet : arguments.has("verbose") ? .verbose : .normal
    terminal.paint = console.paint(.output)
    terminal.symbols = console.symbols
    terminal.width = console.width
    return terminal.text(report)
  }

  /// Writes what was asked for; false when something could not be written.
  private static func writeReports(_ report: RunReport, _ arguments: CommandArguments, _ console: Console) -> Bool {
    var isWritten = true
    if let folder = arguments.value("report-html") {
      let files = HTMLReport.files(report).map {
        ReportFile(name: (folder as NSString).appendingPathComponent($0.name), text: $0.text)
      }
      isWritten = write(files, console) && isWritten
    }
    if let path = arguments.value("report-json") {
      isWritten = write([ReportFile(name: path, text: JSONReport.text(report))], console) && isWritten
    }
    if let path = arguments.value("report-junit") {
      isWritten = write([ReportFile(name: path, text: JUnitReport.text(report))], console) && isWritten
    }
    return isWritten
  }

  /// Writes the files of one format and names the first; false when one could not be written.
  private static func write(_ files: [ReportFile], _ console: Console) -> Bool {
    for file in files {
      do {
        try console.write(file.text, to: file.name)
      } catch {
        console.remark("error: cannot write `\(file.name)`: \(console.reason(error, writing: file.name))")
        return false
      }
    }
    guard let first = files.first else { return true }
    let others = files.count - 1
    console.remark("wrote \(first.name)" + (others > 0 ? " and \(others) page\(others == 1 ? "" : "s") beside it" : ""))
    return true
  }
}

extension Subcommand {
  static let list = Subcommand(
    name: "list", operands: "[PATH …]", summary: "Lists scenarios and their cells.",
    examples: ["rehearse list Scenarios --filter firewall"],
    completion: .scenarioFiles,
    run: { (arguments, console) throws(CommandArguments.Misuse) in
      let report = try Selection(arguments).report(Runner())
      console.print(diagnostics: report)
      for scenario in report.scenarios {
        for cell in scenario.cells {
          console.write("\(scenario.path)#\(scenario.title)" + (cell.name.isEmpty ? "\n" : "#\(cell.name)\n"))
        }
      }
      return report.diagnostics.hasErrors ? .unreadable : report.scenarios.isEmpty ? .nothingSelected : .held
    })
}
