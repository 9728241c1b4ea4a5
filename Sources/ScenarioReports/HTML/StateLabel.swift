import ScenarioRunner

/// The words of a cell: the answer, and the verdict where it is not that everything expected happened.
struct StateLabel {
  let answer: String
  let badge: String?

  init(_ cell: CellReport, _ state: CellState) {
    let outcome = cell.decisiveStep?.outcome.title
    answer = outcome ?? cell.verdict.word
    // A verdict that reads like the answer is not said twice: what was expected to be open says so instead.
    badge = state.badge == answer ? nil : state.badge
  }

  func write(to page: inout HTMLWriter) {
    page.text(answer)
    guard let badge else { return }
    page.text(" ")
    page.element("b", text: badge)
  }
}
