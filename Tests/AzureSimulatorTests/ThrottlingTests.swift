import AzureModel
import Testing

@testable import AzureSimulator

/// What vaults count, for how long, and what a burst of calls leaves behind.
@Suite struct ThrottlingTests {
  private func burst(_ times: Int, on vault: inout Monitored, as user: String = "ana") -> Outcome {
    let access = VaultAccess(operation: DataOperationTable.secretsGet, vault: "kv1", object: "db", times: times)
    return vault.simulation.perform(Request(.access(access), as: .named(ResourceName(.user, user))))
  }

  @Test func everyOperationHasACategoryAndEveryCategoryALimit() throws {
    for category in TransactionCategory.allCases {
      let row = try #require(ThrottlingTable.row(category))
      #expect(ThrottlingTable.rows.filter { $0.category == category }.count == 1)
      #expect(row.surely <= row.atMost && row.surely > 0)
    }
    let categories = DataOperationTable.rows.map { TransactionCategory($0.operation) }
    #expect(categories.filter { $0 == .createKey }.count == 2)
    #expect(categories.filter { $0 == .setSecret }.count == 1)
    for row in DataOperationTable.rows where row.objectKind == .keys {
      #expect(TransactionCategory(row.operation) != .other)
    }
  }

  @Test func whatIsRefusedDoesNotCount() {
    var vault = Monitored()
    #expect(burst(3_999, on: &vault).answer == .granted)
    let refused = burst(5_000, on: &vault)
    #expect(refused.cause?.rule?.id == VaultTransactionLimit.id)
    #expect(refused.surfaced?.status == 429)
    // 3,999 of the first and one of the second.
    let id = vault.simulation.world.vault("kv1")
    #expect(vault.simulation.traffic.count(.other, at: .start) { $0 == id } == (4_000, 4_000))
  }

  @Test func aBurstIsLoggedWithWhatWasAnsweredAndWhatWasThrottled() {
    var vault = Monitored()
    _ = burst(4_001, on: &vault)
    #expect(vault.value("kv1.auditEvents.count") == "4001")
    #expect(vault.value("kv1.auditEvents.last.httpStatusCode") == "429")
    let events = vault.simulation.world.auditEvents
    #expect(events.ids.map { events[$0].times } == [4_000, 1])
    #expect(events.ids.map { events[$0].result?.httpStatusCode } == [200, 429])
  }

  @Test func callsThatTheVaultRefusesForOtherReasonsCount() {
    var vault = Monitored()
    #expect(burst(4_000, on: &vault, as: "eve").surfaced?.status == 403)
    #expect(burst(1, on: &vault).surfaced?.status == 429)
  }

  @Test(arguments: [(0, Outcome.Answer.refused), (1, .undetermined), (9, .undetermined), (10, .granted)])
  func aWindowIsTenSecondsLongAndItsBeginningIsNotKnown(_ seconds: Int, _ answer: Outcome.Answer) {
    var vault = Monitored()
    _ = burst(4_000, on: &vault)
    vault.wait(seconds)
    #expect(burst(1, on: &vault).answer == answer)
  }

  @Test func askingCountsNothing() {
    let vault = Monitored()
    let access = VaultAccess(operation: DataOperationTable.secretsGet, vault: "kv1", object: "db", times: 4_000)
    let request = Request(.access(access), as: .named(ResourceName(.user, "ana")))
    for _ in 0..<3 { #expect(vault.simulation.asking(request).answer == .granted) }
    #expect(vault.simulation.traffic.isEmpty)
  }

  @Test func whatIsOlderThanAWindowIsForgotten() {
    var traffic = Traffic()
    let vault = Vault.ID(0)
    for second in 0..<1_000 { traffic.add(1, .other, of: vault, at: Instant(seconds: second)) }
    #expect(traffic.count(.other, at: Instant(seconds: 999)) { _ in true } == (1, 10))
    #expect(traffic.count(.setSecret, at: Instant(seconds: 999)) { _ in true } == (0, 0))
    #expect(traffic.count(.other, at: Instant(seconds: Int.max)) { _ in true } == (0, 0))
  }
}
