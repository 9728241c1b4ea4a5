import ScenarioRunner

@testable import ScenarioReports

/// A page to look into: enough of HTML to read what this program writes.
struct HTMLPage {
  let text: String

  init(_ report: RunReport) { text = HTMLReport.files(report)[0].text }

  /// The page without its style sheet and script, which speak of elements too.
  var content: Substring { text[(text.firstRange(of: "</head>")?.upperBound ?? text.startIndex)...] }

  /// The values of an attribute in reading order.
  func attributes(_ name: String) -> [String] {
    content.split(separator: " \(name)=\"", omittingEmptySubsequences: false).dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
  }

  /// The inner text of every element of a kind, markup included.
  func elements(_ name: String) -> [String] {
    content.split(separator: "<\(name)", omittingEmptySubsequences: false).dropFirst().compactMap { rest in
      guard let first = rest.first, first == ">" || first == " ", let end = rest.firstRange(of: "</\(name)>"),
        let start = rest.firstIndex(of: ">")
      else { return nil }
      return String(rest[rest.index(after: start)..<end.lowerBound])
    }
  }
}
