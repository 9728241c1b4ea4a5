import ScenarioRunner
import SourceDiagnostics

/// What is wrong with the texts: scenarios that could not be read, and warnings.
struct DiagnosticsSection {
  let report: RunReport

  func write(to page: inout HTMLWriter) {
    // Details of unreadable cells lead here, so the section is there even for a report that gives no reason.
    guard !report.diagnostics.isEmpty || report.counts[.unreadable] > 0 else { return }
    page.element("section", ["aria-labelledby": "diagnostics", "class": "card"]) { page in
      page.element("h2", ["id": "diagnostics"], text: "Mistakes in the texts")
      if report.diagnostics.isEmpty { page.element("p", text: "The report gives none.") }
      for diagnostic in report.diagnostics { entry(diagnostic, &page) }
    }
    page.newline()
  }

  private func entry(_ diagnostic: Diagnostic, _ page: inout HTMLWriter) {
    page.newline()
    page.element("div", ["class": "diagnostic \(diagnostic.severity.rawValue)"]) { page in
      page.element("p", ["class": "says"]) { page in
        page.element("b", text: diagnostic.severity.rawValue)
        page.text(" ")
        page.element("code", text: diagnostic.code)
        page.text(" \(diagnostic.message)")
      }
      let excerpt = SourceExcerpt(sources: report.sources)
        .lines(primary: diagnostic.primary, secondary: diagnostic.secondary)
      if !excerpt.isEmpty {
        page.element("pre", text: excerpt.joined(separator: "\n"))
      } else if let path = diagnostic.path {
        page.element("p") { $0.element("code", text: path) }
      }
      for help in diagnostic.help { remark("help", help, &page) }
      for note in diagnostic.notes { remark("note", note, &page) }
    }
  }

  private func remark(_ label: String, _ text: String, _ page: inout HTMLWriter) {
    page.element("p") { page in
      page.element("b", text: label)
      page.text(" \(text)")
    }
  }
}
