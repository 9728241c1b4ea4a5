import ScenarioRunner
import SourceDiagnostics

/// What the page is about, the counts, how to make the page again, and what symbols and colours mean.
struct PageHeader {
  let report: RunReport
  let title: String

  /// The files that the page is about.
  let files: [FileReport]

  /// The mistakes that the page lists.
  let diagnostics: [Diagnostic]

  /// The page about reported incidents, if there is one to lead to.
  var scoreboard: ScoreboardPage?

  /// The address of the page with all files; nil on that page.
  var back: String?

  /// The most files that the command names one by one.
  private static let mostPaths = 8

  static func title(_ report: RunReport) -> String {
    let meaning = ExitStatus(report).meaning
    return meaning.prefix(1).uppercased() + meaning.dropFirst()
  }

  func write(to page: inout HTMLWriter) {
    page.element("header") { page in
      page.element("p", ["class": "brand"]) { page in
        page.text("Rehearsal: what Azure would answer")
        guard let back else { return }
        page.text(" \u{00B7} ")
        page.element("a", ["href": back], text: "All scenarios")
      }
      page.element("h1", text: title)
      page.newline()
      counts(&page)
      page.element("dl", ["class": "facts"]) { page in
        page.element("dt", text: "facts of")
        page.element("dd", text: report.modelDate)
        page.element("dt", text: "version")
        page.element("dd", text: report.version)
        if let scoreboard {
          page.element("dt", text: "incidents")
          page.element("dd") { $0.element("a", ["href": ScoreboardPage.name], text: scoreboard.summary) }
        }
        page.element("dt", text: "run again")
        page.element("dd") { $0.element("code", text: command) }
      }
      page.newline()
      legend(&page)
    }
    page.newline()
  }

  private func counts(_ page: inout HTMLWriter) {
    page.element("p", ["class": "counts"]) { page in
      let counts = VerdictCounts(files.flatMap(\.scenarios))
      var places = [
        Self.number(counts.total, "cell"), Self.number(files.reduce(0) { $0 + $1.scenarios.count }, "scenario"),
      ]
      if files.count > 1 { places.append(Self.number(files.count, "file")) }
      page.text(places.joined(separator: files.count > 1 ? ", " : " in ") + ": ")
      CountChips(counts: counts).write(to: &page)
      let errors = diagnostics.count { $0.severity == .error }
      let warnings = diagnostics.count - errors
      if !diagnostics.isEmpty {
        page.text(" ")
        page.element("a", ["href": "#diagnostics"], text: Self.mistakes(errors, warnings))
      }
    }
    page.newline()
  }

  private static func mistakes(_ errors: Int, _ warnings: Int) -> String {
    var parts: [String] = []
    if errors > 0 { parts.append(number(errors, "error")) }
    if warnings > 0 { parts.append(number(warnings, "warning")) }
    return parts.joined(separator: " and ") + " in the texts"
  }

  private static func number(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  private func legend(_ page: inout HTMLWriter) {
    page.element("div", ["class": "legend"]) { page in
      page.element("h2", text: "Legend")
      page.element("ul") { page in
        for state in CellState.allCases {
          page.element("li") { $0.element("span", ["class": "chip \(state.styleClass)"], text: state.meaning) }
        }
      }
    }
    page.newline()
  }

  // MARK: The command

  /// Names the files, or the folder they share where that would be a long list.
  private var command: String {
    let paths = files.map(\.path)
    guard paths.count > Self.mostPaths else {
      return (["rehearse run"] + paths.map(Self.quoted)).joined(separator: " ")
    }
    var shared = paths[0].split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for path in paths {
      let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      shared = zip(shared, parts).prefix { $0.0 == $0.1 }.map(\.0)[...]
    }
    return "rehearse run \(shared.isEmpty ? "." : Self.quoted(shared.joined(separator: "/")))"
  }

  /// A path as a shell takes it.
  private static func quoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
      case UInt8(ascii: "0")...UInt8(ascii: "9"): true
      case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): true
      default: false
      }
    }
    if isPlain, !path.isEmpty { return path }
    return "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
