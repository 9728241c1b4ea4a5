import ScenarioRunner

/// The page of one scenario file in a report of several.
struct FilePage {
  let report: RunReport
  let file: FileReport

  /// Relative to the folder of the report, for instance `key-vault/firewall.html`.
  let name: String

  var reportFile: ReportFile {
    let counts = VerdictCounts(file.scenarios)
    let sections = IdentifiedScenario.all(file).map { ScenarioSection($0) }
    let header = PageHeader(
      report: report, title: file.path, files: [file], diagnostics: [], back: wayBack + HTMLDocument.index)
    let contents = ContentsSection.File(path: file.path, address: nil, sections: sections)
    let text = HTMLDocument(report: report, title: "\(file.path) (\(counts.text))").text { page in
      header.write(to: &page)
    } results: { page in
      VerdictFilter(counts: counts).write(to: &page)
      AttentionSection(sections: sections).write(to: &page)
      ContentsSection(files: [contents]).write(to: &page)
      var glossary = RuleGlossary()
      // What is wrong with a text stands on the first page only, where all texts are.
      let mistakes = "\(wayBack)\(HTMLDocument.index)#diagnostics"
      for section in sections { section.write(to: &page, &glossary, mistakes: mistakes) }
      glossary.write(to: &page)
    }
    return ReportFile(name: name, text: text)
  }

  /// From the folder of this page to that of the report.
  private var wayBack: String { String(repeating: "../", count: name.count { $0 == "/" }) }
}
