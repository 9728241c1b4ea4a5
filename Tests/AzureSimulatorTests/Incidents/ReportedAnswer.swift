import ScenarioRunner

/// What a cell of an incident asked about, and what the model answered there.
struct ReportedAnswer {
  let scenario: ScenarioReport
  let cell: CellReport
  let step: StepReport

  /// Every cell of a reported incident, with the step that asks its question.
  static let all: [ReportedAnswer] = IncidentLibrary.report.scenarios
    .filter { $0.tags.contains(IncidentLibrary.tag) }
    .flatMap { scenario in
      scenario.cells.flatMap { cell in
        cell.steps.filter { !$0.fields.isEmpty }.map { ReportedAnswer(scenario: scenario, cell: cell, step: $0) }
      }
    }

  /// Whether the sources leave the answer open, which the scenario then expects.
  var isOpen: Bool { step.outcome.answer == .undetermined }

  /// The fields that the scenario asks about, the cause aside; those of the inner answer under the same names.
  private var asked: Set<String> {
    Set(step.fields.map(\.name).filter { !["cause.stage", "cause.rule", "kind", "reportedBy"].contains($0) })
  }

  private var namesCause: Bool { step.fields.contains { $0.name == "cause.stage" || $0.name == "cause.rule" } }

  /// Why this is not the answer to a case; nil where it is.
  func difference(from reported: ReportedCase) -> String? {
    guard scenario.sources.contains(reported.source) else { return "another page" }
    guard cell.asOf.hasPrefix(reported.date.prefix(7)) else { return "played as of \(cell.asOf)" }
    if isOpen { return cell.verdict == .held ? nil : "left open without saying so" }
    let isFailure = reported.outcome == "failure"
    guard (step.outcome.answer != .succeeds) == isFailure else { return "the answer is \(step.outcome.answer)" }
    guard cell.verdict == .held else { return "the cell is \(cell.verdict.word)" }
    let wanted = Set(reported.scoreOn)
    let fields = Set(asked.map { $0.hasPrefix("cause.") ? String($0.dropFirst("cause.".count)) : $0 })
    guard fields == wanted else { return "asks about \(fields.sorted()), the report shows \(wanted.sorted())" }
    if isFailure, reported.rootCauseBasis != nil, !namesCause { return "names no cause" }
    return wanted.sorted().lazy.compactMap { difference(of: $0, from: reported) }.first
  }

  private func difference(of field: String, from reported: ReportedCase) -> String? {
    let answer = asked.contains(field) ? step.outcome.surfaced : step.outcome.cause?.failure
    switch field {
    case "status": return answer?.status == reported.error?.status ? nil : "another status"
    case "code": return answer?.code == reported.error?.code ? nil : "another code"
    case "innerCode": return answer?.innerCode == reported.error?.innerCode ? nil : "another inner code"
    case "message": return hasWords(of: reported, answer?.message ?? "") ? nil : "other words"
    default: return nil
    }
  }

  /// Whether most of what was seen stands in the answer; reporters shorten texts and take names out of them.
  private func hasWords(of reported: ReportedCase, _ message: String) -> Bool {
    let seen = ReportedWords.significant(reported.error?.message ?? "")
    let shared = ReportedWords.shared(seen, with: ReportedWords.all(of: message))
    return !seen.isEmpty && Double(shared) >= 0.7 * Double(seen.count)
  }
}
