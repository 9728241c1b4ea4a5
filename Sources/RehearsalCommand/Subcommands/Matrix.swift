import AzureModel
import Foundation
import ScenarioReports
import ScenarioRunner
import SourceDiagnostics

extension Subcommand {
  static let matrix = Subcommand(
    name: "matrix", operands: "",
    summary: "Prints which identity of which service reads a vault from behind which firewall, without any scenario.",
    details: [
      "Every cell is played: the service is deployed with the grants that its guide asks for, and reads.",
      "Without an option it is the certificate of a custom hostname of API Management.",
    ],
    examples: [
      "rehearse matrix", "rehearse matrix --consumer storage --as-of 2022-01-26",
      "rehearse matrix --consumers all --report-html Reports/matrix",
    ],
    run: { (arguments, console) throws(CommandArguments.Misuse) in
      guard arguments.operands.isEmpty else {
        throw CommandArguments.Misuse(
          "`rehearse matrix` takes no operands", help: ["name a service with `--consumer NAME`"])
      }
      let rows = try rows(arguments)
      let grid = ConsumerGrid(axes: try axes(arguments), asOf: try day(arguments))
      let report = grid.report(rows)
      let formats = ["text", "markdown", "csv", "json", "html"]
      let format = try console.choice("output", formats, in: arguments) ?? "text"
      guard !report.services.isEmpty else {
        console.remark("error: no such service reads vaults on \(report.asOf)")
        return .nothingSelected
      }
      console.write(text(report, format))
      return write(report, arguments, console) ? .held : .wrongCommandLine
    })

  private static func text(_ report: ConsumerGridReport, _ format: String) -> String {
    switch format {
    case "markdown": ConsumerGridMarkdown.text(report)
    case "csv": ConsumerGridCSV.text(report)
    case "json": ConsumerGridJSON.text(report)
    case "html": ConsumerGridPage.file(report).text
    default: ConsumerGridText.text(report)
    }
  }

  private static func rows(_ arguments: CommandArguments) throws(CommandArguments.Misuse) -> [ConsumerRow] {
    if let which = arguments.value("consumers") {
      guard which == "all" else {
        throw CommandArguments.Misuse("`--consumers` takes `all`, not `\(which)`", help: ["write `--consumer NAME`"])
      }
      return ConsumerGrid.playable
    }
    let word = arguments.value("consumer") ?? ConsumerID.hostnameCertificate.name
    let rows = ConsumerGrid.rows(named: word)
    guard rows.isEmpty else { return rows }
    let near = DidYouMean.nearest(to: word.lowercased(), in: ConsumerGrid.names)
    throw CommandArguments.Misuse(
      "no service called `\(word)` reads vaults",
      help: (near.map { ["did you mean `--consumer \($0)`?"] } ?? []) + ["`--consumers all` shows every one"])
  }

  private static func axes(_ arguments: CommandArguments) throws(CommandArguments.Misuse) -> [ConsumerGridAxis] {
    guard let text = arguments.value("axes") else { return [.identity, .firewall] }
    let names = ConsumerGridAxis.allCases.map(\.rawValue)
    var axes: [ConsumerGridAxis] = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      guard let axis = ConsumerGridAxis(rawValue: word), !axes.contains(axis) else {
        throw CommandArguments.Misuse(
          "`--axes` takes \(names.map { "`\($0)`" }.joined(separator: ", ")), each at most once, not `\(word)`",
          help: DidYouMean.nearest(to: word, in: names).map { ["did you mean `\($0)`?"] } ?? [])
      }
      axes.append(axis)
    }
    return axes
  }

  private static func day(_ arguments: CommandArguments) throws(CommandArguments.Misuse) -> Day {
    guard let text = arguments.value("as-of") else { return .ofTheModel }
    guard let day = Day(text) else {
      throw CommandArguments.Misuse("`--as-of` takes a day such as `2022-01-26`, not `\(text)`")
    }
    return day
  }

  /// Writes the page where it was asked for; false when it could not be written.
  private static func write(_ report: ConsumerGridReport, _ arguments: CommandArguments, _ console: Console) -> Bool {
    guard let folder = arguments.value("report-html") else { return true }
    let file = ConsumerGridPage.file(report)
    let path = (folder as NSString).appendingPathComponent(file.name)
    do {
      try console.write(file.text, to: path)
    } catch {
      console.remark("error: cannot write `\(path)`: \(console.reason(error, writing: path))")
      return false
    }
    console.remark("wrote \(path)")
    return true
  }
}
