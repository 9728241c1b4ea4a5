import Foundation
import ScenarioLanguage
import SourceDiagnostics

@testable import ScenarioRunner

/// Plays a text.
func play(_ text: String, jobs: Int = 1) -> RunReport {
  var runner = Runner()
  runner.jobs = jobs
  return runner.run([SourceFile(path: "case.yaml", text: text)])
}

/// The cells of a text's first scenario.
func cells(_ text: String) -> [CellReport] { play(text).scenarios.first?.cells ?? [] }

/// Everything a report says, in one text.
func rendered(_ report: RunReport) -> String {
  var lines = ["\(report.version) \(report.modelDate) \(report.counts.text)"]
  lines.append(DiagnosticRenderer(sources: report.sources).render(report.diagnostics))
  for scenario in report.scenarios {
    lines.append("# \(scenario.path) \(scenario.title) \(scenario.place)")
    for cell in scenario.cells { lines.append(rendered(cell, of: scenario, sources: report.sources)) }
  }
  return lines.joined(separator: "\n")
}

/// Everything about one cell, its neighbours left out unless asked for.
func rendered(_ cell: CellReport, of scenario: ScenarioReport, sources: SourceMap, withNeighbours: Bool = true)
  -> String
{
  let alone = CellReport(
    choices: cell.choices, name: cell.name, asOf: cell.asOf, verdict: cell.verdict, skipReason: cell.skipReason,
    steps: cell.steps, decisive: cell.decisive, worksWith: withNeighbours ? cell.worksWith : [])
  var lines = ["\(cell.name) \(cell.asOf) \(cell.verdict.word) \(cell.skipReason ?? "")"]
  for step in cell.steps {
    lines.append(
      "\(step.section) \(step.verb) \(step.place) \(step.verdict.word) \(step.outcome.title) at \(step.outcome.clock) "
        + "\(step.mismatch.map { "\($0.message) \($0.expected) \($0.actual)" } ?? "") \(step.outcome.confidence ?? "")")
    for decision in step.outcome.decisions {
      lines.append("  \(decision.title): \(decision.gates.map(\.title).joined(separator: ", "))")
    }
  }
  lines.append(CellStory(alone, of: scenario, sources: sources).text)
  return lines.joined(separator: "\n")
}

/// The scenarios that are shipped, in the order of their names.
func shipped() throws -> [SourceFile] {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
  var finder = ScenarioFinder(base: root)
  let files = finder.files(at: ["Scenarios"])
  guard !files.isEmpty else { throw NothingShipped() }
  return files
}

struct NothingShipped: Error {}
