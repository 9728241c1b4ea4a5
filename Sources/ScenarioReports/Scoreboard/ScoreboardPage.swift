import ScenarioRunner

/// The scoreboard as a page beside the report: what was reported, by topic, and where the model says otherwise.
package enum ScoreboardPage {
  /// The name of the page, relative to the folder of the report.
  package static let name = "scoreboard.html"

  /// The page; nothing for a run without reported incidents.
  package static func files(_ report: RunReport) -> [ReportFile] {
    let scoreboard = Scoreboard(report)
    return scoreboard.topics.isEmpty ? [] : [ReportFile(name: name, text: page(report, scoreboard))]
  }

  private static func page(_ report: RunReport, _ scoreboard: Scoreboard) -> String {
    var page = HTMLWriter()
    page.documentType()
    page.element("html", ["lang": "en"]) { page in
      head(report, &page)
      page.newline()
      page.element("body") { body(report, scoreboard, &$0) }
    }
    page.newline()
    return page.html
  }

  private static func head(_ report: RunReport, _ page: inout HTMLWriter) {
    let styles = Stylesheet.text + "\n" + style
    let hash = "sha256-" + Base64.text(SHA256.digest(styles.utf8))
    let policy = "default-src 'none'; style-src '\(hash)'; base-uri 'none'; form-action 'none'"
    page.element("head") { page in
      page.void("meta", ["charset": "utf-8"])
      page.void("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
      page.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      page.void("meta", ["name": "color-scheme", "content": "light dark"])
      page.void("meta", ["name": "generator", "content": "Rehearsal \(report.version)"])
      page.element("title", text: "Rehearsal: reported incidents")
      page.newline()
      page.embed("style", styles)
    }
  }

  private static let style = """
    .scores td{padding:.4rem .8rem;min-width:5.5rem}
    .scores td.name{min-width:14rem}
    """

  private static func body(_ report: RunReport, _ scoreboard: Scoreboard, _ page: inout HTMLWriter) {
    page.element("a", ["class": "jump", "href": "#topics"], text: "Skip to the topics")
    page.newline()
    let cases = scoreboard.cases
    page.element("header") { page in
      page.element("p", ["class": "brand"], text: "Rehearsal: what Azure would answer")
      page.element("h1", text: "Reported incidents")
      page.element("p", ["class": "about"], text: about(cases))
      page.element("dl", ["class": "facts"]) { page in
        page.element("dt", text: "facts of")
        page.element("dd", text: report.modelDate)
        page.element("dt", text: "version")
        page.element("dd", text: report.version)
      }
    }
    page.newline()
    page.element("main", ["id": "topics"]) { page in
      page.newline()
      AgreementTable(scoreboard: scoreboard).write(to: &page)
      open(cases.filter(\.isUndetermined), &page)
      for topic in scoreboard.topics { TopicSection(topic: topic).write(to: &page) }
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
