import ScenarioRunner

@testable import ScenarioReports

/// A page to look into: enough of HTML to read what this program writes.
struct HTMLPage {
  let name: String
  let text: String

  /// The first page of a report.
  init(_ report: RunReport) { self = HTMLPage.all(report)[0] }

  private init(_ file: ReportFile) {
    name = file.name
    text = file.text
  }

  static func all(_ report: RunReport) -> [HTMLPage] { HTMLReport.files(report).map { HTMLPage($0) } }

  /// Where the links of the page lead, as `page#anchor` from the folder of the report; links to the web are left out.
  var targets: [String] {
    attributes("href").filter { !$0.hasPrefix("https://") }.map { href in
      let parts = href.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      var folders = name.split(separator: "/").dropLast().map(String.init)
      if parts[0].isEmpty { return "\(name)#\(parts.last ?? "")" }
      for part in parts[0].split(separator: "/") {
        if part == ".." { folders.removeLast() } else { folders.append(String(part)) }
      }
      return folders.joined(separator: "/") + "#" + (parts.count == 2 ? parts[1] : "")
    }
  }

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
