import ScenarioRunner

/// The grid as one page: a table for each service, and below it why and from where.
package enum ConsumerGridPage {
  private static let title = "Which identity reads a vault from behind which firewall?"

  package static func file(_ report: ConsumerGridReport) -> ReportFile {
    let text = HTMLDocument(title: "matrix of consumers").text { page in
      header(report, &page)
    } results: { page in
      for service in report.services { section(service, report, &page) }
    }
    return ReportFile(name: HTMLDocument.index, text: text)
  }

  private static func header(_ report: ConsumerGridReport, _ page: inout HTMLWriter) {
    page.element("header") { page in
      page.element("p", ["class": "brand"], text: "Rehearsal: what Azure would answer")
      page.element("h1", text: title)
      page.element("p", ["class": "about"], text: about(report))
      page.element("nav", ["aria-label": "Services"]) { page in
        page.element("ul", ["class": "index columns"]) { page in
          for service in report.services {
            page.newline()
            page.element("li") { $0.element("a", ["href": "#\(service.id)"], text: service.title) }
          }
        }
      }
    }
    page.newline()
  }

  private static func about(_ report: ConsumerGridReport) -> String {
    "Every cell is a simulated deployment under the rules of \(report.asOf). The caller has the grants that its guide "
      + "asks for; what differs is the identity and the firewall. Where sources are silent or disagree the cell is "
      + "undetermined."
  }

  private static func section(
    _ service: ConsumerGridReport.Service, _ report: ConsumerGridReport, _ page: inout HTMLWriter
  ) {
    let layout = ConsumerGridLayout(service, axes: report.axes)
    page.element("section", ["class": "card", "id": service.id, "aria-label": service.title]) { page in
      page.element("h2", text: service.title)
      page.element("p", ["class": "quiet"]) { page in
        page.element("code", text: service.id)
        page.text(" \(service.confidence)")
      }
      page.element("div", ["class": "grid", "role": "group", "tabindex": "0", "aria-label": service.title]) { page in
        page.element("table") { table(layout, service, &$0) }
      }
      page.element("details") { page in
        page.element("summary", text: "Reasons and sources")
        page.element("dl", ["class": "rules"]) { page in
          for reason in report.reasons(of: service) { self.reason(reason, service, &page) }
        }
        guard !service.doubts.isEmpty else { return }
        page.element("p", text: "What sources leave open:")
        page.element("ul") { page in
          for doubt in service.doubts { page.element("li", text: doubt) }
        }
      }
    }
    page.newline()
  }

  /// What a rule says, and the pages on which that and the rest of the cell stands.
  private static func reason(
    _ reason: ConsumerGridReport.Reason, _ service: ConsumerGridReport.Service, _ page: inout HTMLWriter
  ) {
    page.element("div", ["id": address(service, reason.rule)]) { page in
      page.element("dt") { page in
        if let rule = reason.rule { page.element("code", text: rule) }
        page.text("\(reason.rule == nil ? "" : " ")\(reason.text)")
      }
      for source in reason.sources { page.element("dd") { $0.webLink(source) } }
    }
  }

  /// The address of a reason on the page.
  private static func address(_ service: ConsumerGridReport.Service, _ rule: String?) -> String {
    "\(service.id)--\(rule ?? "open")"
  }

  private static func table(
    _ layout: ConsumerGridLayout, _ service: ConsumerGridReport.Service, _ page: inout HTMLWriter
  ) {
    page.element("caption", text: service.title)
    page.element("thead") { page in
      page.element("tr") { page in
        for title in [layout.corner] + layout.columns { page.element("th", ["scope": "col"], text: title) }
      }
    }
    page.element("tbody") { page in
      for (title, cells) in layout.rows {
        page.element("tr") { page in
          page.element("th", ["scope": "row"], text: title)
          for cell in cells {
            page.element("td", ["class": CellState(cell.answer).styleClass]) { page in
              page.element("a", ["href": "#\(address(service, cell.rule))"]) { page in
                page.text(cell.word)
                page.element("span", ["class": "rule"], text: " \(cell.rule ?? "") (\(cell.confidence))")
              }
            }
          }
        }
      }
    }
  }
}
