import ScenarioRunner

/// One scenario: what it asks, its matrix, and the details of its cells.
struct ScenarioSection {
  let identified: IdentifiedScenario
  let states: [CellState]
  let places: MatrixPlaces
  private let grid: MatrixGrid

  /// The name of the page on which the section stands, for links from another; empty on that page itself.
  private let page: String

  init(_ identified: IdentifiedScenario, page: String = "") {
    self.identified = identified
    self.page = page
    states = identified.scenario.cells.map { CellState($0) }
    grid = MatrixGrid(identified.scenario)
    places = MatrixPlaces(grid, count: identified.scenario.cells.count)
  }

  private var scenario: ScenarioReport { identified.scenario }

  /// Classes by which the filter finds what holds a verdict.
  var filterClasses: String { VerdictFilter.classes(scenario.counts) }

  /// Where a link to the section leads.
  var address: String { "\(page)#\(identified.id)" }

  /// Where a link to one of its cells leads.
  func address(of cell: CellReport) -> String { "\(page)#\(identified.id(of: cell))" }

  /// - Parameters:
  ///   - page: The page that grows.
  ///   - glossary: The rules of the page, to which those of this section are added.
  ///   - mistakes: Where the mistakes in the texts are listed.
  func write(to page: inout HTMLWriter, _ glossary: inout RuleGlossary, mistakes: String = "#diagnostics") {
    let groups = DetailGroup.all(scenario, states, &glossary, mistakes: mistakes)
    let attributes: HTMLWriter.Attributes = [
      "id": identified.id, "class": "scenario card\(filterClasses)", "aria-labelledby": "\(identified.id)-title",
    ]
    page.element("article", attributes) { page in
      heading(&page)
      MatrixTable(identified: identified, grid: grid, states: states).write(to: &page)
      page.element("h3", text: "Details")
      for group in groups { details(group, &page) }
    }
    page.newline()
  }

  private func heading(_ page: inout HTMLWriter) {
    page.element("h2", ["id": "\(identified.id)-title"], text: identified.title)
    page.newline()
    if let about = scenario.about { page.element("p", ["class": "about"], text: about) }
    if let selection = scenario.selection { page.element("p", ["class": "about"], text: selection) }
    page.element("dl", ["class": "facts"]) { page in
      page.element("dt", text: "file")
      page.element("dd") { $0.element("code", text: "\(scenario.path):\(scenario.place.line)") }
      page.element("dt", text: "result")
      page.element("dd") { CountChips(counts: scenario.counts).write(to: &$0) }
      page.element("dt", text: "rules as of")
      page.element("dd", text: dates)
      if !scenario.tags.isEmpty {
        page.element("dt", text: "tags")
        page.element("dd") { page in
          for (number, tag) in scenario.tags.enumerated() {
            if number > 0 { page.text(" ") }
            page.element("span", ["class": "tag"], text: tag)
          }
        }
      }
      if !scenario.sources.isEmpty {
        page.element("dt", text: scenario.sources.count == 1 ? "source" : "sources")
        page.element("dd") { SourceList(addresses: scenario.sources).write(to: &$0) }
      }
    }
    page.newline()
  }

  /// One date, or the first and the last where the date of the rules is an axis.
  private var dates: String {
    let dates = Set(scenario.cells.map(\.asOf)).sorted()
    guard let first = dates.first, let last = dates.last else { return "no cells" }
    return first == last ? first : "\(first) to \(last)"
  }

  private func details(_ group: DetailGroup, _ page: inout HTMLWriter) {
    page.element("details", ["class": "detail \(group.state.styleClass)"]) { page in
      page.element("summary") { page in
        page.element("span", ["class": "chip \(group.state.styleClass)"]) { page in
          StateLabel(group.example, group.state).write(to: &page)
        }
        page.text(" ")
        page.element("span", text: title(group))
      }
      page.newline()
      // The anchor of a cell lies behind the summary, so that browsers open the details for a link to it.
      if group.cells.count == 1 {
        page.element("div", ["class": "body", "id": identified.id(of: group.example)]) { body(group, &$0) }
      } else {
        page.element("div", ["class": "body"]) { body(group, &$0) }
      }
    }
    page.newline()
  }

  private func body(_ group: DetailGroup, _ page: inout HTMLWriter) {
    CellList(identified: identified, places: places).write(group.cells, to: &page)
    page.append(group.body)
    page.element("p") { $0.element("a", ["href": "#\(identified.id)"], text: "Back to the matrix") }
  }

  private func title(_ group: DetailGroup) -> String {
    guard group.cells.count == 1, let only = group.cells.first else { return "\(group.cells.count) cells" }
    return places.title(only)
  }
}
