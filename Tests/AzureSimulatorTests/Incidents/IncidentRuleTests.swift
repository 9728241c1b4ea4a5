import AzureModel
import AzureSimulator
import ScenarioLanguage
import ScenarioRunner
import Testing

/// The rules explain the incidents: without the rule that an incident names, the incident no longer comes out.
@Suite struct IncidentRuleTests {
  /// The rules that incidents name as their cause.
  private static let named: [String] = Set(
    IncidentLibrary.reported.flatMap { IncidentLibrary.patterns(of: $0.scenario) }
      .compactMap { $0.cause.rule?.content.name }
  ).sorted()

  @Test func incidentsNameRules() {
    #expect(Self.named.count > 10)
    for name in Self.named { #expect(RuleTable.rows.contains { $0.id.name == name }, "\(name)") }
  }

  @Test(arguments: named)
  func withoutTheRuleItsIncidentsBreak(_ name: String) {
    var runner = Runner()
    runner.book = RuleBook.standard().removing(RuleID(name))
    let files = IncidentLibrary.files.filter { String(decoding: $0.bytes, as: UTF8.self).contains(name) }
    let explained = Set(
      IncidentLibrary.reported.filter { item in
        IncidentLibrary.patterns(of: item.scenario).contains { $0.cause.rule?.content.name == name }
      }.map(\.scenario.title))
    #expect(!explained.isEmpty)
    for scenario in runner.run(files).scenarios where explained.contains(scenario.title) {
      #expect(scenario.counts[.held] < scenario.cells.count, "\(scenario.title) holds without \(name)")
    }
  }

  @Test func noRuleSpeaksOfACase() {
    for row in RuleTable.rows {
      let text = "\(row.id.name) \(row.summary)".lowercased()
      #expect(!text.contains("case-") && !text.contains("cases.json"), "\(row.id.name)")
    }
  }
}
