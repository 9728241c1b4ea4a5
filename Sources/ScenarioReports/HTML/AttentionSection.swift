import ScenarioRunner

/// The cells that are not as their author wants them, by scenario.
struct AttentionSection {
  let sections: [ScenarioSection]

  /// Enough to begin with; the matrices hold the rest.
  private static let mostNamed = 30

  private static let urgent: Set<Verdict> = [.broken, .undetermined, .unreadable]

  func write(to page: inout HTMLWriter) {
    let total = sections.reduce(0) { $0 + urgentCells($1).count }
    guard total > 0 else { return }
    page.element("section", ["aria-labelledby": "attention", "class": "card"]) { page in
      page.element("h2", ["id": "attention"], text: "Needs attention")
      var left = Self.mostNamed
      for section in sections where left > 0 {
        let cells = urgentCells(section).prefix(left)
        left -= cells.count
        if !cells.isEmpty { concerns(section, cells, &page) }
      }
      if total > Self.mostNamed {
        page.element("p", text: "and \(total - Self.mostNamed) more cells in the matrices")
      }
    }
    page.newline()
  }

  private func urgentCells(_ section: ScenarioSection) -> [Int] {
    section.states.indices.filter { Self.urgent.contains(section.states[$0].verdict) }
  }

  private func concerns(_ section: ScenarioSection, _ cells: ArraySlice<Int>, _ page: inout HTMLWriter) {
    let shown = Set(cells.map { section.states[$0].verdict })
    let classes = Verdict.allCases.filter(shown.contains).map { " has-\(VerdictFilter.name($0))" }.joined()
    page.newline()
    page.element("div", ["class": "scope\(classes)"]) { page in
      page.element("h3", text: section.identified.title)
      page.element("ul", ["class": "index"]) { page in
        for cell in cells { concern(section, cell, &page) }
      }
    }
  }

  private func concern(_ section: ScenarioSection, _ number: Int, _ page: inout HTMLWriter) {
    let cell = section.identified.scenario.cells[number]
    let state = section.states[number]
    page.newline()
    page.element("li", ["class": "scope has-\(VerdictFilter.name(state.verdict))"]) { page in
      page.element("span", ["class": "chip \(state.styleClass)"]) { StateLabel(cell, state).write(to: &$0) }
      page.text(" ")
      page.element("a", ["href": section.address(of: cell)], text: section.places.title(number))
      if let mismatch = cell.decisiveStep?.mismatch {
        page.element("span", ["class": "quiet"], text: mismatch.message)
      }
    }
  }
}
