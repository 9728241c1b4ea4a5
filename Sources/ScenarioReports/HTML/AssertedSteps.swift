import ScenarioRunner

/// How the asserted steps of a cell ended, one sign each: the answer of a cell is that of one step only.
struct AssertedSteps {
  /// More signs than this would be counted by nobody.
  private static let mostSigns = 12

  private let states: [CellState]

  init(_ cell: CellReport) {
    states = cell.steps.filter(\.isAsked).map { CellState($0) }
  }

  /// Whether the answer of the decisive step leaves something out.
  var isMoreThanOne: Bool { states.count > 1 }

  /// Nothing where the answer of the cell says it all.
  func write(to page: inout HTMLWriter) {
    guard isMoreThanOne else { return }
    let shown = states.prefix(Self.mostSigns)
    let left = states.count - shown.count
    let words = shown.map(\.word).joined(separator: ", ") + (left > 0 ? " and \(left) more" : "")
    page.element("span", ["class": "signs", "role": "img", "aria-label": "; asserted in turn: \(words)"]) { page in
      page.text(shown.map { String($0.symbol) }.joined(separator: " ") + (left > 0 ? " +\(left)" : ""))
    }
  }
}
