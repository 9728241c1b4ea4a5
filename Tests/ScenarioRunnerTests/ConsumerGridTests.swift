import AzureModel
import ScenarioLanguage
import SourceDiagnostics
import Testing

@testable import ScenarioRunner

/// The grid is played, whole, and says what single scenarios say.
@Suite struct ConsumerGridTests {
  private static let firewalls = [
    "open", "trusted services", "subnet rule", "address rule", "private endpoint", "closed",
  ]

  @Test func everyConsumerThatStepsCanConfigureIsPlayable() {
    let missing = ConsumerTable.rows.map(\.id.name).filter { name in
      !ConsumerGrid.playable.contains { $0.id.name == name }
    }
    #expect(missing == [])
  }

  @Test(arguments: ConsumerGrid.playable.map(\.id.name))
  func aServiceHasEveryCellOfItsIdentitiesAndFirewallsAndWorksWhereNothingIsInTheWay(_ name: String) throws {
    let row = try #require(ConsumerTable.row(ConsumerID(name)))
    let grid = ConsumerGrid(axes: ConsumerGridAxis.allCases, asOf: .ofTheModel)
    let text = try #require(grid.scenario(of: row))
    let played = Runner().run([SourceFile(path: "grid.yaml", text: text)])
    #expect(played.diagnostics.map(\.message) == [])
    let service = try #require(grid.report([row]).services.first)
    #expect(service.cells.count == row.identity.forms.count * Self.firewalls.count * 2)
    for cell in service.cells {
      #expect(!cell.reason.isEmpty && !cell.sources.isEmpty && !cell.confidence.isEmpty)
      if cell.choices[1] == "open" { #expect(cell.answer == .succeeds, "\(cell.choices): \(cell.rule ?? "")") }
      if cell.choices[1] == "closed" { #expect(cell.answer == .fails, "\(cell.choices)") }
    }
  }

  private func answer(_ consumer: String, _ choices: [String], asOf day: String = "2026-11-22") throws -> String {
    let row = try #require(ConsumerGrid.rows(named: consumer).first)
    let grid = ConsumerGrid(axes: [.identity, .firewall], asOf: try #require(Day(day)))
    let service = try #require(grid.report([row]).services.first)
    let cell = try #require(service.cells.first { $0.choices == choices })
    return cell.answer.rawValue
  }

  @Test(arguments: [
    ("api-management", "system-assigned", "trusted services", "succeeds"),
    ("api-management", "user-assigned", "trusted services", "fails"),
    ("api-management", "user-assigned", "address rule", "succeeds"),
    ("storage", "user-assigned", "trusted services", "succeeds"),
    ("storage", "system-assigned", "private endpoint", "fails"),
    ("synapse.workspace-encryption", "user-assigned", "trusted services", "fails"),
    ("app-service.key-vault-reference", "system-assigned", "trusted services", "fails"),
    ("app-service.key-vault-reference", "system-assigned", "private endpoint", "succeeds"),
    ("app-service.key-vault-reference", "system-assigned", "address rule", "succeeds"),
    ("event-grid", "system-assigned", "trusted services", "undetermined"),
    ("application-gateway", "user-assigned", "subnet rule", "succeeds"),
  ])
  func aCellAnswersAsItsService(_ consumer: String, _ identity: String, _ firewall: String, _ expected: String) throws {
    #expect(try answer(consumer, [identity, firewall]) == expected)
  }

  @Test func theDateOfTheRulesDecides() throws {
    let choices = ["user-assigned", "trusted services"]
    #expect(try answer("application-gateway", choices, asOf: "2021-03-14") == "fails")
    #expect(try answer("application-gateway", choices, asOf: "2021-03-15") == "succeeds")
  }

  @Test func aServiceIsFoundByNameByPrefixAndByProduct() {
    #expect(ConsumerGrid.rows(named: "storage").map(\.id.name) == ["storage.customer-managed-key"])
    #expect(ConsumerGrid.rows(named: "STORAGE.customer-managed-key").count == 1)
    #expect(ConsumerGrid.rows(named: "aks").count == 3)
    #expect(ConsumerGrid.rows(named: "synapse").map(\.id.name) == ["synapse.workspace-encryption"])
    #expect(ConsumerGrid.rows(named: "no such service").isEmpty)
  }
}
