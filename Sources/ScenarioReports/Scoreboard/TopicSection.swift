import ScenarioRunner

/// The cases of one topic, scenario by scenario, with links to where they were reported.
struct TopicSection {
  let topic: Scoreboard.Topic

  static func id(_ name: String) -> String { StableID.text("t", [name]) }

  func write(to page: inout HTMLWriter) {
    let id = Self.id(topic.name)
    page.element("section", ["id": id, "class": "card", "aria-labelledby": "\(id)-title"]) { page in
      page.element("h2", ["id": "\(id)-title"], text: topic.name)
      for scenario in topic.scenarios { write(scenario.identified, scenario.cases, &page) }
    }
    page.newline()
  }

  private func write(_ identified: IdentifiedScenario, _ cases: [ReportedCase], _ page: inout HTMLWriter) {
    page.newline()
    page.element("h3", ["id": identified.id], text: identified.title)
    page.element("p", ["class": "quiet"]) { page in
      page.element("code", text: "\(identified.scenario.path):\(identified.scenario.place.line)")
      page.text(", \(cases[0].cell.asOf), ")
      SourceList(addresses: identified.scenario.sources).write(to: &page)
    }
    let label = "Cases of: \(identified.title)"
    page.element("div", ["class": "grid scores", "role": "group", "tabindex": "0", "aria-label": label]) { page in
      page.element("table") { page in
        page.element("thead") { heading(&$0) }
        page.element("tbody") { page in
          for reported in cases { row(reported, &page) }
        }
      }
    }
  }

  private func heading(_ page: inout HTMLWriter) {
    page.element("tr") { page in
      for title in ["case", "the model answers"] + ScoredField.allCases.map(\.title) {
        page.element("th", ["scope": "col"], text: title)
      }
    }
  }

  private func row(_ reported: ReportedCase, _ page: inout HTMLWriter) {
    let state = CellState(reported.cell)
    page.newline()
    page.element("tr") { page in
      page.element("th", ["scope": "row"], text: reported.name)
      page.element("td", ["class": state.styleClass]) { page in
        page.element("a", ["href": reported.address]) { StateLabel(reported.cell, state).write(to: &$0) }
      }
      for field in ScoredField.allCases {
        page.element("td", text: Self.word(reported.agreement[field]))
      }
    }
  }

  private static func word(_ verdict: Verdict?) -> String {
    switch verdict {
    case nil: "not shown"
    case .held: "agrees"
    case .broken, .unreadable: "differs"
    case .undetermined: "undetermined"
    case .skipped, .notAsserted: "not asked"
    }
  }
}
