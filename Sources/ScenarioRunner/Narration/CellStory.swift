import SourceDiagnostics

/// The text about one cell that terminal and test failures share: place, source line, expected, actual, the story.
package struct CellStory: Sendable {
  private let scenario: ScenarioReport
  private let cell: CellReport

  /// Further cells that went the same way, told once for all.
  private let others: [CellReport]
  private let sources: SourceMap
  private let paint: TerminalPaint

  package init(
    _ cell: CellReport, and others: [CellReport] = [], of scenario: ScenarioReport, sources: SourceMap,
    paint: TerminalPaint = .plain
  ) {
    self.cell = cell
    self.others = others
    self.scenario = scenario
    self.sources = sources
    self.paint = paint
  }

  /// What to call the cell: its choices, or the scenario's title where it has no axes.
  package var name: String { cell.name.isEmpty ? scenario.title : cell.name }

  /// The step that is told about, at its place, with every sentence about it; ends in a line break.
  package var text: String {
    guard let step = cell.decisiveStep else { return head(cell.verdict.word, "\(scenario.title)") + "\n" }
    var lines = [headline(step)]
    lines += SourceExcerpt(sources: sources, paint: paint).lines(primary: label(step), primaryRole: role)
    if let mismatch = step.mismatch {
      lines.append(remark("expected", mismatch.expected))
      lines.append(remark("actual", mismatch.actual))
    }
    for line in Narration(cell, step).lines where line.text != step.mismatch?.actual {
      lines.append(remark(line.label, line.text))
    }
    if !others.isEmpty { lines.append(remark("same in", others.map(\.name).joined(separator: "; "))) }
    lines.append(remark("help", "rehearse explain '\(reference)'"))
    return lines.joined(separator: "\n") + "\n"
  }

  /// What names this cell on the command line: `path#title#cell`, the title only where the file holds several.
  package var reference: String {
    "\(scenario.path)#\(scenario.title)" + (cell.name.isEmpty ? "" : "#\(cell.name)")
  }

  private var role: TerminalPaint.Role {
    switch cell.verdict {
    case .held: .good
    case .broken, .unreadable: .bad
    case .undetermined, .skipped, .notAsserted: .unsure
    }
  }

  private func headline(_ step: StepReport) -> String {
    head("\(cell.verdict.word)[\(name)]", step.mismatch?.message ?? "`\(step.verb)` \(step.outcome.title)")
  }

  private func head(_ tag: String, _ message: String) -> String {
    paint(role, AuthorText.shown(tag, atMost: 1_000)) + paint(.strong, ": \(AuthorText.shown(message, atMost: 1_000))")
  }

  private func label(_ step: StepReport) -> Diagnostic.Label? {
    guard let mismatch = step.mismatch else { return step.span.map { .init($0, step.outcome.title) } }
    return .init(mismatch.span, step.outcome.surfaced?.title ?? step.outcome.title)
  }

  private func remark(_ label: String, _ text: String) -> String {
    paint(.quiet, "   = ") + paint(.strong, label) + ": \(AuthorText.shown(text, atMost: 4_000))"
  }
}
