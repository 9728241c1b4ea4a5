import ScenarioRunner

/// The report as pages that need nothing else: no network, no style sheet beside them, and no script to be read.
///
/// The scenarios of one file make one page. With more files, `index.html` tells where everything stands and each file
/// gets a page of its own, so that a reader opens what they look for and a browser stays quick. Incidents that people
/// reported get a scoreboard.
package enum HTMLReport {
  package static func files(_ report: RunReport) -> [ReportFile] {
    let names = PageNames(report)
    let scoreboard = ScoreboardPage(report, names)
    let pages = zip(report.files, names.names).map { FilePage(report: report, file: $0, name: $1) }
    let index =
      pages.count > 1
      ? [IndexPage(report: report, pages: pages, scoreboard: scoreboard).reportFile] + pages.map(\.reportFile)
      : [SinglePage(report: report, scoreboard: scoreboard).reportFile]
    return index + [scoreboard?.reportFile].compactMap(\.self)
  }
}
