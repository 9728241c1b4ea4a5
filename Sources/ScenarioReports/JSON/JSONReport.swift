import ScenarioRunner
import SourceDiagnostics

/// The report as one JSON document, `rehearsal-report/1`.
///
/// Keys stand in a fixed order, every key is always there, and what is not known is `null`. A consumer ignores keys
/// that it does not know; a key changes its meaning or goes away only with another number in `schema`.
package enum JSONReport {
  static let schema = "rehearsal-report/1"

  package static func text(_ report: RunReport) -> String { JSONWriter.text(document(report)) }

  private static func document(_ report: RunReport) -> JSONValue {
    let status = ExitStatus(report)
    return .object([
      "schema": .string(schema),
      "version": .string(report.version),
      "modelDate": .string(report.modelDate),
      "verdict": .string(verdict(status)),
      "exitStatus": .number(Int(status.rawValue)),
      "meaning": .string(status.meaning),
      "counts": counts(report.counts),
      "rules": .array(rules(report).map(rule)),
      "files": .array(report.files.map(file)),
      "diagnostics": .array(report.diagnostics.map { diagnostic($0, report.sources) }),
    ])
  }

  /// The name of the status; a run of a report ends with one of the first five.
  private static func verdict(_ status: ExitStatus) -> String {
    switch status {
    case .held: "held"
    case .broken: "broken"
    case .unreadable: "unreadable"
    case .undetermined: "undetermined"
    case .nothingSelected: "nothingSelected"
    case .gateNotMet: "gateNotMet"
    case .wrongCommandLine: "wrongCommandLine"
    case .defect: "defect"
    case .interrupted: "interrupted"
    }
  }

  /// Every rule that a gate or a cause names, sorted by id, so that outcomes need to name it only.
  private static func rules(_ report: RunReport) -> [RuleReport] {
    var rules: [String: RuleReport] = [:]
    for cell in report.scenarios.flatMap(\.cells) {
      for outcome in cell.steps.map(\.outcome) {
        let named = outcome.decisions.flatMap(\.gates).compactMap(\.rule) + [outcome.cause?.rule].compactMap { $0 }
        for rule in named { rules[rule.id] = rule }
      }
    }
    return rules.values.sorted { $0.id < $1.id }
  }

  private static func rule(_ rule: RuleReport) -> JSONValue {
    .object([
      "id": .string(rule.id),
      "summary": .string(rule.summary),
      "sources": .strings(rule.sources),
      "confidence": .string(rule.confidence),
      "likely": .optional(rule.likely),
    ])
  }

  private static func file(_ file: FileReport) -> JSONValue {
    .object([
      "path": .string(file.path),
      "scenarios": .array(IdentifiedScenario.all(file).map { JSONScenario($0).value }),
    ])
  }

  static func counts(_ counts: VerdictCounts) -> JSONValue {
    .named([("total", .number(counts.total))] + Verdict.allCases.map { ($0.rawValue, .number(counts[$0])) })
  }

  static func place(_ place: SourcePlace?) -> JSONValue {
    guard let place else { return .null }
    return .object(["path": .string(place.path), "line": .number(place.line), "column": .number(place.column)])
  }

  // MARK: Diagnostics

  private static func diagnostic(_ diagnostic: Diagnostic, _ sources: SourceMap) -> JSONValue {
    .object([
      "code": .string(diagnostic.code),
      "severity": .string(diagnostic.severity.rawValue),
      "message": .string(diagnostic.message),
      "path": .optional(diagnostic.primary.flatMap { sources.place($0.span)?.path } ?? diagnostic.path),
      "place": diagnostic.primary.map { label($0, sources) } ?? .null,
      "related": .array(diagnostic.secondary.map { label($0, sources) }),
      "help": .strings(diagnostic.help),
      "notes": .strings(diagnostic.notes),
    ])
  }

  private static func label(_ label: Diagnostic.Label, _ sources: SourceMap) -> JSONValue {
    .object(["at": place(sources.place(label.span)), "text": .string(label.text)])
  }
}
