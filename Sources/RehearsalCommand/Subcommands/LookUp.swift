import AzureModel
import ScenarioReports
import ScenarioRunner
import SourceDiagnostics

/// A search in one of the tables: what was asked, and how the answer is printed.
struct LookUp {
  /// The words that a row must mention, as typed.
  let words: [String]
  private let isJSON: Bool
  private let console: Console

  /// - Throws: `Misuse` for a format that there is not.
  init(_ arguments: CommandArguments, _ console: Console) throws(CommandArguments.Misuse) {
    words = arguments.operands.flatMap { $0.split { $0.isWhitespace }.map(String.init) }
    isJSON = try console.choice("output", ["text", "json"], in: arguments) == "json"
    self.console = console
  }

  /// Whether each word occurs in one of some texts; letter case does not matter.
  func matches(_ texts: [String]) -> Bool {
    let texts = texts.map { $0.lowercased() }
    return words.allSatisfy { word in texts.contains { $0.contains(word.lowercased()) } }
  }

  /// A table for people: columns that fit the terminal.
  func columns(_ heading: [String], _ rows: [[String]]) -> String {
    ColumnText(heading, rows, width: console.width).text
  }

  /// Prints what was found and says what is meant where nothing was.
  ///
  /// - Parameters:
  ///   - name: The name of the subcommand and of the list in the document.
  ///   - found: The rows as JSON.
  ///   - asked: Further members of the document that say what was asked.
  ///   - text: The rows for people.
  ///   - vocabulary: Names that somebody may have meant.
  func answer(
    _ name: String, _ found: [JSONValue], asked: [(String, JSONValue)] = [], text: () -> String,
    vocabulary: () -> [String]
  ) -> ExitStatus {
    if isJSON {
      let head: [(String, JSONValue)] = [
        ("schema", .string("rehearsal-\(name)/1")), ("modelDate", .string("\(Day.ofTheModel)")),
        ("search", .strings(words)),
      ]
      let list: [(String, JSONValue)] = [("count", .number(found.count)), (name, .array(found))]
      console.write(JSONWriter.text(.named(head + asked + list)))
    } else {
      console.write(text())
    }
    guard found.isEmpty else { return .held }
    console.remark("error: nothing found" + (words.isEmpty ? "" : " for `\(words.joined(separator: " "))`"))
    if let near = nearest(in: vocabulary()) { console.remark("   = help: did you mean `rehearse \(name) \(near)`?") }
    return .nothingSelected
  }

  /// The search with the first word that no name contains replaced by the nearest one that some name does.
  private func nearest(in names: [String]) -> String? {
    let folded = names.map { $0.lowercased() }
    guard let wrong = words.firstIndex(where: { word in !folded.contains { $0.contains(word.lowercased()) } }) else {
      return nil
    }
    let parts = folded.flatMap { $0.split { !$0.isLetter && $0 != "-" }.map(String.init) }
    guard let near = DidYouMean.nearest(to: words[wrong], in: folded + parts) else { return nil }
    var better = words
    better[wrong] = near
    return better.joined(separator: " ")
  }
}
