import ScenarioRunner

/// The table of one scenario: a native table, so that every cell is announced with its headings.
struct MatrixTable {
  let identified: IdentifiedScenario
  let grid: MatrixGrid
  let states: [CellState]

  func write(to page: inout HTMLWriter) {
    let label = "Matrix: \(identified.title)"
    // The group scrolls in both directions; it must take focus, or a keyboard could not scroll it. It is no landmark:
    // a page may hold hundreds.
    page.element("div", ["class": "grid", "role": "group", "tabindex": "0", "aria-label": label]) { page in
      page.element("table") { page in
        page.element("caption", text: caption)
        columnGroups(&page)
        page.element("thead") { heading(&$0) }
        for group in grid.groups { body(group, &page) }
      }
    }
    page.newline()
  }

  private var caption: String {
    let signs = identified.scenario.cells.contains { AssertedSteps($0).isMoreThanOne }
    return subject + (signs ? "; the signs below an answer are its asserted steps in turn" : "")
  }

  private var subject: String {
    switch (grid.rowAxis, grid.columnAxis) {
    case (let row?, let column?):
      let outer = identified.scenario.axes.dropLast(2).map { "\($0.name), " }.joined()
      return "What Azure answers, by \(outer)\(row) and \(column)"
    case (let row?, nil): return "What Azure answers, by \(row)"
    default: return "What Azure answers"
    }
  }

  private func columnGroups(_ page: inout HTMLWriter) {
    page.element("colgroup", ["span": "1"]) { _ in }
    page.element("colgroup", ["span": String(grid.columns.count)]) { _ in }
  }

  private func heading(_ page: inout HTMLWriter) {
    guard let columnAxis = grid.columnAxis else {
      page.element("tr") { page in
        page.element("th", ["scope": "col"], text: grid.rowAxis ?? "cell")
        for column in grid.columns { page.element("th", ["scope": "col"], text: column) }
      }
      return
    }
    page.element("tr") { page in
      page.element("th", ["scope": "col", "rowspan": "2"], text: grid.rowAxis ?? "")
      page.element(
        "th", ["scope": "colgroup", "colspan": String(grid.columns.count), "class": "axis"], text: columnAxis)
    }
    page.element("tr") { page in
      for column in grid.columns { page.element("th", ["scope": "col"], text: column) }
    }
  }

  private func body(_ group: MatrixGrid.Group, _ page: inout HTMLWriter) {
    page.newline()
    page.element("tbody") { page in
      if let heading = group.heading {
        page.element("tr", ["class": "group"]) { page in
          page.element("th", ["scope": "rowgroup", "colspan": String(grid.columns.count + 1)]) { page in
            page.element("span", text: heading)
          }
        }
      }
      for row in group.rows {
        page.newline()
        page.element("tr") { page in
          page.element("th", ["scope": "row"], text: row.heading)
          for number in row.cells { cell(number, &page) }
        }
      }
    }
  }

  private func cell(_ number: Int?, _ page: inout HTMLWriter) {
    guard let number else {
      page.element("td", ["class": "none"], text: "no such cell")
      return
    }
    let cell = identified.scenario.cells[number]
    page.element("td", ["class": states[number].styleClass]) { page in
      page.element("a", ["href": "#\(identified.id(of: cell))"]) { page in
        StateLabel(cell, states[number]).write(to: &page)
        AssertedSteps(cell).write(to: &page)
      }
    }
  }
}
