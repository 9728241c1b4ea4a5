import ScenarioRunner

/// How many cells ended with each verdict, in the colours of the matrix.
struct CountChips {
  let counts: VerdictCounts

  func write(to page: inout HTMLWriter) {
    let present = Verdict.allCases.filter { counts[$0] > 0 }
    if present.isEmpty { page.text(counts.text) }
    for (number, verdict) in present.enumerated() {
      if number > 0 { page.text(" ") }
      // A held cell wears the colour of its answer; here the first of them stands for all.
      let state = CellState.allCases.first { $0.verdict == verdict } ?? .succeeds
      page.element("span", ["class": "chip \(state.styleClass)"], text: "\(counts[verdict]) \(verdict.word)")
    }
  }
}
