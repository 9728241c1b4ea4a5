import Testing

@testable import ScenarioRunner

/// What is done again: `retry` until it succeeds, `repeat` at another place.
struct AgainTests {
  private func cell(_ steps: String) throws -> CellReport {
    let text = """
      scenario: t
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv, enableRbacAuthorization: true }
        - setSecret: { vault: kv, name: db }
      steps:

      """
    let report = play(text + steps)
    #expect(report.diagnostics.isEmpty, "\(rendered(report))")
    return try #require(report.scenarios.first?.cells.first)
  }

  private static let grant = "  - assignRole: { role: Key Vault Secrets User, principal: ana, scope: kv }\n"
  private static let read = "  - access: { operation: secrets/get, resource: kv/secrets/db }\n    as: ana\n"

  // MARK: retry

  @Test(arguments: [
    // The window is over ten minutes behind the assignment; every answer before that may be either.
    ("{ every: 30s, for: 10m }", Verdict.held, 21, 600), ("{ every: 30s, for: 1h }", .held, 21, 600),
    ("{ every: 7m, for: 14m }", .held, 3, 840), ("{ every: 30s, for: 9m59s }", .broken, 20, 570),
    ("{ every: 10m, for: 10m }", .held, 2, 600), ("{ every: 6m, for: 6m }", .broken, 2, 360),
  ])
  func `a step is tried again until it surely succeeds or the time is over`(
    retry: String, verdict: Verdict, tries: Int, seconds: Int
  ) throws {
    let cell = try cell(Self.grant + Self.read + "    retry: \(retry)\n")
    let step = try #require(cell.steps.last)
    #expect(cell.verdict == verdict)
    #expect(step.outcome.retry == RetryReport(tries: tries, seconds: seconds))
    #expect(step.outcome.clock == seconds)
    #expect((step.outcome.answer == .succeeds) == (verdict == .held))
  }

  @Test func `what is expected is expected of the last try`() throws {
    let steps = Self.grant + Self.read + "    retry: { every: 1m, for: 5m }\n"
    #expect(try cell(steps + "    expect: { races: { latest: 10m } }\n").verdict == .held)
    #expect(try cell(steps + "    expect: { succeeds: true }\n").verdict == .broken)
  }

  @Test func `the clock moves by the waits, and by nothing where the first try succeeds`() throws {
    let steps = Self.grant + Self.read + "    retry: { every: 30s, for: 10m }\n"
    let cell = try cell(steps + Self.read + "    retry: { every: 30s, for: 10m }\n")
    #expect(cell.steps.suffix(2).map(\.outcome.clock) == [600, 600])
    #expect(cell.steps.last?.outcome.retry == RetryReport(tries: 1, seconds: 0))
  }

  @Test func `a try that runs before it fails takes its time`() throws {
    let text = """
      scenario: t
      given:
        - deployVault: { name: kv, enableRbacAuthorization: false }
        - importCertificate: { vault: kv, name: gateway }
        - deployApiManagement: { name: apim, identity: { type: SystemAssigned } }
      steps:
        - updateApiManagement:
            name: apim
            hostnameConfigurations:
              - { type: Proxy, hostName: api.contoso.test, certificateSource: KeyVault, keyVaultId: "${kv.secrets.gateway.id}" }
          retry: { every: 5m, for: 1h }
          expect: { fails: true }
      """
    let step = try #require(cells(text).first?.steps.last)
    // A change of a hostname takes fifteen minutes.
    #expect(step.outcome.retry == RetryReport(tries: 4, seconds: 3_600))
    #expect(step.verdict == .held)
  }

  @Test func `cells may be patient in different ways`() {
    let text = """
      scenario: t
      matrix: { patience: [1m, 10m], often: { seldom: 10m, often: 1m } }
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv, enableRbacAuthorization: true }
        - setSecret: { vault: kv, name: db }
      steps:
        - assignRole: { role: Key Vault Secrets User, principal: ana, scope: kv }
        - access: { operation: secrets/get, resource: kv/secrets/db }
          as: ana
          retry: { every: 1m, for: "${patience}" }
      """
    #expect(cells(text).map { $0.steps.last?.outcome.retry?.tries } == [2, 2, 11, 11])
    #expect(cells(text).map(\.verdict) == [.broken, .broken, .held, .held])
  }

  @Test func `the story tells how many tries it took`() throws {
    let steps = Self.grant + Self.read + "    retry: { every: 1m, for: 10m }\n"
    let good = try cell(steps)
    let last = try #require(good.steps.last)
    let line = try #require(Narration(good, last).lines.first { $0.label == "retry" })
    #expect(line.text == "succeeded at the 11th try, after 10m")
    let bad = try cell(steps.replacing("for: 10m", with: "for: 2m"))
    let other = try #require(bad.decisiveStep.map { Narration(bad, $0) }?.lines.first { $0.label == "retry" })
    #expect(other.text == "did not surely succeed at any of 3 tries, the last one after 2m")
  }

  @Test(arguments: [
    (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"), (21, "21st"),
    (111, "111th"), (1_002, "1002nd"),
  ])
  func `tries are counted in words`(number: Int, text: String) {
    #expect(Narration.ordinal(number) == text)
  }

  // MARK: repeat

  @Test func `a repeated step is done again in the present world`() throws {
    let id = "  - id: read\n" + Self.read.replacing("  - access", with: "    access")
    let cell = try cell(
      id + "    expect: { fails: { because: authorization } }\n" + Self.grant
        + "  - wait: 10m\n  - repeat: read\n    id: again\n  - repeat: again\n    expect: { succeeds: true }\n")
    #expect(cell.verdict == .held)
    #expect(cell.steps.suffix(5).map(\.verb) == ["access", "assignRole", "wait", "access", "access"])
    #expect(cell.steps.suffix(5).map(\.outcome.answer) == [.fails, .succeeds, .succeeds, .succeeds, .succeeds])
  }

  @Test func `a repeated step takes its modifiers along, and may have another retry`() throws {
    let id = "  - id: read\n" + Self.read.replacing("  - access", with: "    access")
    let steps = Self.grant + id + "    retry: { every: 1m, for: 2m }\n    expect: { races: {} }\n"
    let cell = try cell(
      steps + "  - repeat: read\n    expect: { races: {} }\n"
        + "  - repeat: read\n    retry: { every: 1m, for: 1h }\n")
    #expect(cell.verdict == .held)
    #expect(cell.steps.suffix(3).map(\.outcome.retry?.tries) == [3, 3, 7])
  }

  @Test func `a step is repeated only where it was done`() {
    let text = """
      scenario: t
      matrix: { a: [x, z], b: [p, q] }
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv }
      steps:
        - id: change
          updateVault: { name: kv, enableRbacAuthorization: true }
          when: { a: x }
        - repeat: change
          when: { b: p }
      """
    #expect(cells(text).map { $0.steps.count } == [4, 3, 2, 2])
  }

  @Test func `what is built by decree is repeated by those who act`() throws {
    let text = """
      scenario: t
      given:
        - id: vault
          deployVault: { name: k }
      steps:
        - repeat: vault
          expect: { fails: { because: validation.vault-name } }
      """
    #expect(cells(text).map(\.verdict) == [.held])
  }
}
