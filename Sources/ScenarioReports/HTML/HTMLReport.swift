import ScenarioRunner

/// The report as one page that needs nothing else: no network, no other file, and no script to be read.
package enum HTMLReport {
  package static func files(_ report: RunReport) -> [ReportFile] {
    [ReportFile(name: "index.html", text: page(report))]
  }

  private static func page(_ report: RunReport) -> String {
    let sections = IdentifiedScenario.all(report).map { ScenarioSection($0) }
    var page = HTMLWriter()
    page.documentType()
    page.element("html", ["lang": "en"]) { page in
      head(report, &page)
      page.newline()
      page.element("body") { body(report, sections, &$0) }
    }
    page.newline()
    return page.html
  }

  private static func head(_ report: RunReport, _ page: inout HTMLWriter) {
    let styles = Stylesheet.text
    let script = RevealScript.text
    // Only these very bytes may style or act; whatever else should ever get into the page stays inert.
    let policy = [
      "default-src 'none'", "style-src '\(hash(styles))'", "script-src '\(hash(script))'", "base-uri 'none'",
      "form-action 'none'",
    ].joined(separator: "; ")
    page.element("head") { page in
      page.void("meta", ["charset": "utf-8"])
      page.void("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
      page.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      page.void("meta", ["name": "color-scheme", "content": "light dark"])
      page.void("meta", ["name": "generator", "content": "Rehearsal \(report.version)"])
      page.element("title", text: "Rehearsal: \(ExitStatus(report).meaning) (\(report.counts.text))")
      page.newline()
      page.embed("style", styles)
    }
  }

  private static func body(_ report: RunReport, _ sections: [ScenarioSection], _ page: inout HTMLWriter) {
    page.element("a", ["class": "jump", "href": "#results"], text: "Skip to the results")
    page.newline()
    PageHeader(report: report, scenarioCount: sections.count).write(to: &page)
    page.element("main", ["id": "results"]) { page in
      page.newline()
      VerdictFilter(counts: report.counts).write(to: &page)
      ContentsSection(sections: sections).write(to: &page)
      DiagnosticsSection(report: report).write(to: &page)
      var glossary = RuleGlossary()
      for section in sections { section.write(to: &page, &glossary) }
      glossary.write(to: &page)
    }
    page.newline()
    page.embed("script", RevealScript.text)
  }

  private static func hash(_ code: String) -> String { "sha256-" + Base64.text(SHA256.digest(code.utf8)) }
}
