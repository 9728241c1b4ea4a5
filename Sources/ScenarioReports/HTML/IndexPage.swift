import ScenarioRunner

/// The first page of a report of several files: the verdict, what needs attention, and where every scenario stands.
struct IndexPage {
  let report: RunReport
  let pages: [FilePage]
  let scoreboard: ScoreboardPage?

  var reportFile: ReportFile {
    let header = PageHeader(
      report: report, title: PageHeader.title(report), files: report.files, diagnostics: report.diagnostics,
      scoreboard: scoreboard)
    let sections = pages.map { page in
      IdentifiedScenario.all(page.file).map { ScenarioSection($0, page: page.name) }
    }
    let contents = zip(pages, sections).map { page, sections in
      ContentsSection.File(path: page.file.path, address: page.name, sections: sections)
    }
    let text = HTMLDocument(report: report, title: HTMLDocument.title(report)).text { page in
      header.write(to: &page)
    } results: { page in
      VerdictFilter(counts: report.counts).write(to: &page)
      AttentionSection(sections: Array(sections.joined())).write(to: &page)
      ContentsSection(files: contents).write(to: &page)
      DiagnosticsSection(report: report).write(to: &page)
    }
    return ReportFile(name: HTMLDocument.index, text: text)
  }
}
