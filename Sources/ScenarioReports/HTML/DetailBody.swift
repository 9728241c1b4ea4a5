import ScenarioRunner

/// Everything about a cell that does not depend on its place in the matrix.
struct DetailBody {
  let cell: CellReport

  /// Where the mistakes in the texts are listed.
  let mistakes: String

  func write(to page: inout HTMLWriter, _ glossary: inout RuleGlossary) {
    if let reason = cell.skipReason {
      page.element("p", ["class": "says"], text: reason)
    }
    guard let step = cell.decisiveStep else {
      if cell.verdict == .unreadable {
        page.element("p") { page in
          page.text("This scenario could not be evaluated. ")
          page.element("a", ["href": mistakes], text: "What is wrong with its text")
        }
      }
      return
    }
    if let mismatch = step.mismatch { comparison(mismatch, step, &page) }
    narration(step, &page)
    answers(step.outcome, &page)
    for decision in step.outcome.decisions { GateList(decision: decision).write(to: &page, &glossary) }
    course(&page)
  }

  private func comparison(_ mismatch: Mismatch, _ step: StepReport, _ page: inout HTMLWriter) {
    page.element("div", ["class": "mismatch"]) { page in
      page.element("p", ["class": "says"], text: mismatch.message)
      page.element("dl") { page in
        page.element("dt", text: "expected")
        page.element("dd") { $0.element("pre", text: mismatch.expected) }
        page.element("dt", text: "happened")
        page.element("dd") { $0.element("pre", text: mismatch.actual) }
        page.element("dt", text: "written at")
        page.element("dd") { $0.element("code", text: step.place.description) }
      }
    }
    page.newline()
  }

  /// The shared sentences, without those that differ between cells with the same outcome.
  private func narration(_ step: StepReport, _ page: inout HTMLWriter) {
    let pages = Set(step.outcome.cause?.rule?.sources ?? [])
    page.element("dl", ["class": "facts"]) { page in
      page.element("dt", text: "step")
      page.element("dd") { page in
        page.element("code", text: step.verb)
        page.text(" at \(Narration.time(step.outcome.clock)): \(step.outcome.title)")
      }
      for line in Narration(cell, step).lines where line.label != CellList.ownLabel {
        page.element("dt", text: line.label)
        page.element("dd") { Self.linked(line.text, pages, &$0) }
      }
      page.element("dt", text: "confidence")
      page.element("dd", text: step.outcome.confidence ?? "no rule had an opinion")
      page.element("dt", text: "rules as of")
      page.element("dd", text: cell.asOf)
    }
    page.newline()
  }

  /// Text in which the pages that a rule cites are links; an address in Azure's own words stays text.
  private static func linked(_ text: String, _ pages: Set<String>, _ page: inout HTMLWriter) {
    guard pages.contains(where: text.contains) else { return page.text(text) }
    for (number, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      if number > 0 { page.text(" ") }
      if pages.contains(String(word)) { page.webLink(String(word)) } else { page.text(String(word)) }
    }
  }

  private func answers(_ outcome: OutcomeReport, _ page: inout HTMLWriter) {
    if let surfaced = outcome.surfaced {
      FailureTable(title: "What the caller sees", failure: surfaced).write(to: &page)
    }
    if let cause = outcome.cause, let inner = cause.failure, inner != outcome.surfaced {
      FailureTable(title: "The true cause: what refuses at \(cause.stage)", failure: inner).write(to: &page)
    }
  }

  /// Every step that was reached, so that a reader sees what led to the decisive one.
  private func course(_ page: inout HTMLWriter) {
    guard cell.steps.count > 1 else { return }
    page.element("h4", text: "Steps of this cell")
    page.element("ol", ["class": "course"]) { page in
      for (number, step) in cell.steps.enumerated() {
        page.element("li") { page in
          page.element("code", text: step.verb)
          page.text(" at \(Narration.time(step.outcome.clock)): \(step.outcome.title)")
          if step.verdict == .broken || step.verdict == .undetermined {
            page.text(" ")
            page.element("b", text: step.verdict.word)
          }
          if number == cell.decisive { page.text(" (shown above)") }
        }
      }
    }
    page.newline()
  }
}
