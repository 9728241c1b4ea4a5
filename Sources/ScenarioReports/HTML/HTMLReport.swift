import ScenarioRunner

/// The report as pages that need nothing else: no network, no style sheet beside them, and no script to be read.
///
/// The scenarios of one file make one page. With more files, `index.html` tells where everything stands and each file
/// gets a page of its own, so that a reader opens what they look for and a browser stays quick.
package enum HTMLReport {
  package static func files(_ report: RunReport) -> [ReportFile] {
    guard report.files.count > 1 else { return [SinglePage(report: report).reportFile] }
    let names = PageNames(report.files.map(\.path))
    let pages = zip(report.files, names.names).map { FilePage(report: report, file: $0, name: $1) }
    return [IndexPage(report: report, pages: pages).reportFile] + pages.map(\.reportFile)
  }
}
