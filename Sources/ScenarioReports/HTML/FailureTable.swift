import ScenarioRunner

/// An answer that refuses, field by field; what no source shows is said to be unknown.
struct FailureTable {
  let title: String
  let failure: FailureReport

  func write(to page: inout HTMLWriter) {
    page.element("h4", text: title)
    page.element("dl", ["class": "failure"]) { page in
      field("kind", failure.kind, &page)
      if failure.kind == "http" {
        field("status", failure.status.map(String.init), &page)
        field("code", failure.code, &page)
        field("innerCode", failure.innerCode, &page)
      }
      field("reported by", failure.reportedBy, &page)
      field("confidence", failure.confidence, &page)
      page.element("dt", text: "message")
      page.element("dd") { page in
        if let message = failure.message { page.element("pre", text: message) } else { unknown(&page) }
      }
      if !failure.sources.isEmpty {
        page.element("dt", text: "source")
        page.element("dd") { SourceList(addresses: failure.sources).write(to: &$0) }
      }
    }
    page.newline()
  }

  private func field(_ name: String, _ value: String?, _ page: inout HTMLWriter) {
    page.element("dt", text: name)
    page.element("dd") { page in
      switch value {
      case nil: unknown(&page)
      case "": page.element("i", text: "none")
      case let value?: page.text(value)
      }
    }
  }

  private func unknown(_ page: inout HTMLWriter) { page.element("i", text: "not known: no source shows it") }
}
