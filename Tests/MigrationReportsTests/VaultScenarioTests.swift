import AccessMigration
import AzureModel
import MigrationReports
import ScenarioRunner
import SourceDiagnostics
import Testing

/// The scenarios of a plan are played: in time nobody loses access, a second too early somebody may.
struct VaultScenarioTests {
  private func scenarios(_ plan: MigrationPlan) -> [(name: String, text: String)] {
    VaultScenario.all(plan, Prover.proof(of: plan)).map { ($0.vault.name, $0.text) }
  }

  private func play(_ name: String, _ text: String) -> RunReport {
    Runner().run([SourceFile(path: "\(name).yaml", text: text)])
  }

  @Test(arguments: SampleEstate.strategies)
  func `what was planned holds at every instant`(strategy: String) {
    let plan = SampleEstate.plan(of: strategy)
    for (name, text) in scenarios(plan) {
      let report = play(name, text)
      #expect(report.diagnostics.isEmpty, "\(report.diagnostics) \(text)")
      // Four scenarios of the vault, and two orders for each service that reads it.
      let total = 12 + 2 * (name == "kv-shop" ? 3 : 1)
      #expect(report.counts[.held] == report.counts.total && report.counts.total == total, "\(name) \(broken(report))")
    }
  }

  @Test func `a second before the earliest safe instant somebody may lose access`() throws {
    let (name, text) = try #require(scenarios(SampleEstate.plan()).first)
    let migration = try #require(text.components(separatedBy: "---\n").first)
    #expect(play(name, migration).counts[.held] == 1)
    let early = migration.replacing("  - wait: 10m\n", with: "  - wait: 9m59s\n")
    #expect(early != migration && play(name, early).counts[.broken] == 1)
  }

  @Test func `a plan from which an assignment is missing is broken`() throws {
    let (name, text) = try #require(scenarios(SampleEstate.plan()).first)
    let migration = try #require(text.components(separatedBy: "---\n").first)
    var lines = migration.split(separator: "\n", omittingEmptySubsequences: false)
    let steps = try #require(lines.firstIndex(of: "steps:"))
    let place = try #require(lines.indices.first { $0 > steps && lines[$0].hasPrefix("  - assignRole:") })
    lines.remove(at: place)
    #expect(play(name, lines.joined(separator: "\n")).counts[.broken] == 1)
  }

  private func broken(_ report: RunReport) -> [String] {
    report.scenarios.flatMap { scenario in
      scenario.cells.filter { $0.verdict != .held }.map {
        "\(scenario.title) \($0.name) \($0.steps.last.map { "\($0)" } ?? "")"
      }
    }
  }
}
