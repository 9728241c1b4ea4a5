import ScenarioRunner

/// The scoreboard as a page beside the report: what was reported, by topic, and where the model says otherwise.
struct ScoreboardPage {
  /// The name of the page, relative to the folder of the report.
  static let name = "scoreboard.html"

  private let report: RunReport
  private let scoreboard: Scoreboard

  /// Nothing for a run without reported incidents.
  init?(_ report: RunReport, _ pages: PageNames) {
    scoreboard = Scoreboard(report, pages)
    guard !scoreboard.topics.isEmpty else { return nil }
    self.report = report
  }

  /// What a link to the page says.
  var summary: String {
    let outcome = Scoreboard.agreement(scoreboard.cases, .outcome)
    return "\(outcome.agreeing) of \(scoreboard.cases.count) reported answers come out as reported"
  }

  var reportFile: ReportFile {
    let text = HTMLDocument(report: report, title: "reported incidents").text { page in
      header(&page)
    } results: { page in
      AgreementTable(scoreboard: scoreboard).write(to: &page)
      Self.open(scoreboard.cases.filter(\.isUndetermined), &page)
      for topic in scoreboard.topics { TopicSection(topic: topic).write(to: &page) }
    }
    return ReportFile(name: Self.name, text: text)
  }

  private func header(_ page: inout HTMLWriter) {
    page.element("header") { page in
      page.element("p", ["class": "brand"]) { page in
        page.text("Rehearsal: what Azure would answer \u{00B7} ")
        page.element("a", ["href": HTMLDocument.index], text: "All scenarios")
      }
      page.element("h1", text: "Reported incidents")
      page.element("p", ["class": "about"], text: Self.about(scoreboard.cases))
      page.element("dl", ["class": "facts"]) { page in
        page.element("dt", text: "facts of")
        page.element("dd", text: report.modelDate)
        page.element("dt", text: "version")
        page.element("dd", text: report.version)
      }
    }
    page.newline()
  }

  private static func about(_ cases: [ReportedCase]) -> String {
    let outcome = Scoreboard.agreement(cases, .outcome)
    return "\(cases.count) answers that people reported on \(Scoreboard.threads(cases)) public pages, played on the "
      + "date of the report. In \(outcome.agreeing) of them the outcome is the reported one. Of each report only the "
      + "fields are compared that it shows. A race agrees when the reported answer is one that may come."
  }

  /// What is left open, and why.
  private static func open(_ cases: [ReportedCase], _ page: inout HTMLWriter) {
    guard !cases.isEmpty else { return }
    page.element("section", ["class": "card", "aria-labelledby": "open"]) { page in
      page.element("h2", ["id": "open"], text: "Undetermined")
      page.element("ul", ["class": "index"]) { page in
        for reported in cases {
          page.newline()
          page.element("li") { page in
            page.element("a", ["href": "#\(reported.scenario.id)"], text: reported.scenario.title)
            page.element("span", ["class": "quiet"], text: reported.name)
            if let about = reported.scenario.scenario.about { page.element("p", text: about) }
            for rule in reported.openRules { why(rule, &page) }
          }
        }
      }
    }
    page.newline()
  }

  private static func why(_ rule: RuleReport, _ page: inout HTMLWriter) {
    page.element("p") { page in
      page.element("code", text: rule.id)
      page.text(" \(rule.summary) ")
      SourceList(addresses: rule.sources).write(to: &page)
    }
  }
}
