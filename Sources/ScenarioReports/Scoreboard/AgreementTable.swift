import ScenarioRunner

/// How many cases of each topic agree, field by field.
struct AgreementTable {
  let scoreboard: Scoreboard

  func write(to page: inout HTMLWriter) {
    page.element("section", ["class": "card", "aria-labelledby": "agreement"]) { page in
      page.element("h2", ["id": "agreement"], text: "Agreement by topic")
      page.element("div", ["class": "grid scores", "role": "group", "tabindex": "0", "aria-label": "Agreement"]) {
        page in
        page.element("table") { page in
          page.element("caption", text: "Agreeing cases, of those whose report shows the field")
          page.element("thead") { heading(&$0) }
          page.element("tbody") { page in
            for topic in scoreboard.topics { row(topic.name, topic.cases, &page, isLink: true) }
            row("all", scoreboard.cases, &page, isLink: false)
          }
        }
      }
    }
    page.newline()
  }

  private func heading(_ page: inout HTMLWriter) {
    page.element("tr") { page in
      for title in ["topic", "cases"] + ScoredField.allCases.map(\.title) + ["undetermined"] {
        page.element("th", ["scope": "col"], text: title)
      }
    }
  }

  private func row(_ name: String, _ cases: [ReportedCase], _ page: inout HTMLWriter, isLink: Bool) {
    page.newline()
    page.element("tr") { page in
      page.element("th", ["scope": "row"]) { page in
        if isLink {
          page.element("a", ["href": "#\(TopicSection.id(name))"], text: name)
        } else {
          page.text(name)
        }
      }
      page.element("td", text: String(cases.count))
      for field in ScoredField.allCases {
        let (agreeing, shown) = Scoreboard.agreement(cases, field)
        let state: CellState = shown == 0 ? .notAsserted : agreeing == shown ? .succeeds : .broken
        page.element("td", ["class": state.styleClass], text: shown == 0 ? "not shown" : "\(agreeing) of \(shown)")
      }
      page.element("td", text: String(cases.count { $0.isUndetermined }))
    }
  }
}
