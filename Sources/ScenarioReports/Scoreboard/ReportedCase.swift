import ScenarioRunner

/// One answer of Azure that somebody reported, and how far the model agrees with it.
///
/// A cell of a scenario that carries the tag `reported`.
struct ReportedCase {
  /// The tag of a scenario each of whose asserted cells was reported by its sources.
  static let tag = "reported"

  let scenario: IdentifiedScenario
  let cell: CellReport

  /// Where the cell is explained, from the folder of the report.
  let address: String

  /// How each field agrees that the report shows; a field that it does not show is missing.
  let agreement: [ScoredField: Verdict]

  /// Whether the model gives no settled answer, be it expected or not.
  let isUndetermined: Bool

  /// nil for a cell about which nothing is said.
  init?(_ scenario: IdentifiedScenario, _ cell: CellReport, page: String) {
    guard cell.verdict != .notAsserted, cell.verdict != .skipped else { return nil }
    self.scenario = scenario
    self.cell = cell
    let asked = cell.steps.filter { !$0.fields.isEmpty }
    var agreement: [ScoredField: Verdict] = [:]
    for step in asked {
      for field in step.fields {
        guard let scored = ScoredField(field.name) else { continue }
        // An answer that is open does not agree with what was seen, even where the scenario says so.
        let verdict = step.outcome.answer == .undetermined ? .undetermined : field.verdict
        agreement[scored] = Self.worse(agreement[scored], verdict)
      }
    }
    // What ended a cell before its question was asked leaves the question open to everyone's eyes.
    if cell.verdict == .broken, !agreement.values.contains(.broken) { agreement[.outcome] = .broken }
    self.agreement = agreement
    address = "\(page)#\(scenario.id(of: cell))"
    isUndetermined = cell.verdict == .undetermined || asked.contains { $0.outcome.answer == .undetermined }
  }

  /// The words of the chosen values, or of the scenario where there is nothing to choose.
  var name: String { cell.name.isEmpty ? "as reported" : cell.name }

  /// The gates that nobody can answer for, with the rules that say why.
  var openRules: [RuleReport] {
    var rules: [RuleReport] = []
    for step in cell.steps where step.outcome.answer == .undetermined || step.verdict == .undetermined {
      for gate in step.outcome.decisions.flatMap(\.gates) where gate.state == .undetermined {
        if let rule = gate.rule, !rules.contains(rule) { rules.append(rule) }
      }
    }
    return rules
  }

  private static func worse(_ one: Verdict?, _ other: Verdict) -> Verdict {
    let order: [Verdict] = [.broken, .unreadable, .undetermined, .held]
    return order.first { $0 == one || $0 == other } ?? other
  }
}

/// What of an answer is compared with a report, in the order of the columns.
enum ScoredField: String, CaseIterable {
  case outcome, status, code, innerCode, message, cause

  /// The field of an expectation; those of the true cause count with the field of the same name.
  init?(_ name: String) {
    switch name {
    case "outcome": self = .outcome
    case "status", "cause.status": self = .status
    case "code", "cause.code": self = .code
    case "innerCode", "cause.innerCode": self = .innerCode
    case "message", "cause.message": self = .message
    case "cause.stage", "cause.rule": self = .cause
    default: return nil
    }
  }

  var title: String { self == .innerCode ? "inner code" : rawValue }
}
