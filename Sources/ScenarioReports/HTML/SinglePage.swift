import ScenarioRunner

/// The whole report on one page, for a run of at most one file.
struct SinglePage {
  let report: RunReport
  let scoreboard: ScoreboardPage?

  var reportFile: ReportFile {
    let sections = IdentifiedScenario.all(report).map { ScenarioSection($0) }
    let header = PageHeader(
      report: report, title: PageHeader.title(report), files: report.files, diagnostics: report.diagnostics,
      scoreboard: scoreboard)
    let contents = report.files.map {
      ContentsSection.File(path: $0.path, address: nil, sections: sections)
    }
    let text = HTMLDocument(report: report, title: HTMLDocument.title(report)).text { page in
      header.write(to: &page)
    } results: { page in
      VerdictFilter(counts: report.counts).write(to: &page)
      AttentionSection(sections: sections).write(to: &page)
      ContentsSection(files: contents).write(to: &page)
      DiagnosticsSection(report: report).write(to: &page)
      var glossary = RuleGlossary()
      for section in sections { section.write(to: &page, &glossary) }
      glossary.write(to: &page)
    }
    return ReportFile(name: HTMLDocument.index, text: text)
  }
}
