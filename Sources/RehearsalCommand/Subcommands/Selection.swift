import Foundation
import ScenarioLanguage
import ScenarioRunner
import SourceDiagnostics

/// The scenarios that a command line selects.
struct Selection {
  private let paths: [String]
  private let filter: Filter?

  /// A regular expression over path and title, compiled when it is used.
  private struct Filter: Sendable {
    let pattern: String

    func matches(_ text: String) -> Bool {
      guard let regex = try? Regex(pattern) else { return false }
      return text.firstMatch(of: regex) != nil
    }
  }

  /// - Throws: `Misuse` for a filter that is no regular expression.
  init(_ arguments: CommandArguments) throws(CommandArguments.Misuse) {
    paths = arguments.operands.isEmpty ? ["Scenarios"] : arguments.operands
    guard let pattern = arguments.value("filter") else {
      filter = nil
      return
    }
    guard (try? Regex(pattern)) != nil else {
      throw CommandArguments.Misuse("`--filter` takes a regular expression, which `\(pattern)` is not")
    }
    filter = Filter(pattern: pattern)
  }

  /// What playing the selection finds out.
  func report(_ runner: Runner) -> RunReport {
    var finder = ScenarioFinder()
    let files = finder.files(at: paths)
    var runner = runner
    if let filter { runner.isSelected = { path, title in filter.matches("\(path)#\(title)") } }
    return runner.run(files, fixtures: finder.fixtures(of: paths), diagnostics: finder.diagnostics)
  }
}
