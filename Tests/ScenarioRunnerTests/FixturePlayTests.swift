import ScenarioLanguage
import SourceDiagnostics
import Testing

@testable import ScenarioRunner

/// Playing scenarios that use fixtures, and cells that were chosen.
struct FixturePlayTests {
  private struct MadeFiles: FixtureSource {
    let texts: [String: String]

    func root(of file: String) -> String { "" }

    func load(_ path: String, root: String) throws(FileFailure) -> SourceFile {
      guard let text = texts[path] else { throw .missing }
      return SourceFile(path: path, text: text)
    }
  }

  private static let fixture = """
    fixture: a vault with a secret
    given:
      - createUser: { name: ana }
      - deployVault: { name: kv, enableRbacAuthorization: true }
      - setSecret: { vault: kv, name: db }
    """

  private static let scenario = """
    scenario: t
    uses: vault.yaml
    steps:
      - access: { operation: secrets/get, resource: kv/secrets/db }
        as: ana
        expect: { fails: { because: authorization } }
    """

  @Test func `a scenario plays on what a fixture from another file built`() {
    let report = Runner().run(
      [SourceFile(path: "case.yaml", text: Self.scenario)], fixtures: MadeFiles(texts: ["vault.yaml": Self.fixture]))
    #expect(report.diagnostics.isEmpty)
    #expect(report.scenarios.flatMap(\.cells).map(\.verdict) == [.held])
  }

  @Test func `a mistake in a fixture keeps its users from being played, and is told once`() {
    let report = Runner().run(
      [SourceFile(path: "a.yaml", text: Self.scenario), SourceFile(path: "b.yaml", text: Self.scenario)],
      fixtures: MadeFiles(texts: ["vault.yaml": Self.fixture.replacing("setSecret", with: "setSecrt")]))
    #expect(report.diagnostics.count == 1)
    #expect(report.scenarios.flatMap(\.cells).map(\.verdict) == [.unreadable, .unreadable])
  }

  @Test func `a fixture among the files that were named is no file of the report`() {
    let files = [
      SourceFile(path: "case.yaml", text: Self.scenario), SourceFile(path: "vault.yaml", text: Self.fixture),
    ]
    let report = Runner().run(files)
    #expect(report.files.map(\.path) == ["case.yaml"])
    #expect(report.scenarios.flatMap(\.cells).map(\.verdict) == [.held])
  }

  @Test func `a report tells which cells were chosen`() throws {
    let axes = ["a", "b", "c", "d"].map { "\($0): [x, y, z]" }.joined(separator: ", ")
    func selection(_ shape: String) throws -> String? {
      let report = play("scenario: t\nmatrix: { \(axes)\(shape) }\nsteps:\n  - wait: 1m\n")
      return try #require(report.scenarios.first).selection
    }
    #expect(try selection("") == nil)
    let chosen = try #require(try selection(", pairwise: true"))
    #expect(chosen.hasPrefix("pairwise: the 54 pairs of values stand in "))
    #expect(chosen.hasSuffix(" of 81 cells"))
  }

  @Test func `what has a date counts from the start of the clock`() {
    let text = """
      scenario: t
      asOf: "2022-01-26"
      matrix: { start: { before: "2022-06-01", at: "2022-07-01T00:00:00Z", unsaid: null } }
      defaults: { clockStart: "${start}" }
      given:
        - createUser: { name: ana }
        - deployVault: { name: kv, enableRbacAuthorization: true }
        - createKey: { vault: kv, name: k, attributes: { nbf: "2022-07-01" } }
        - assignRole: { role: Key Vault Crypto User, principal: ana, scope: kv }
      steps:
        - access: { operation: keys/sign, resource: kv/keys/k }
          as: ana
          expect:
            - where: { start: at }
              succeeds: true
            - otherwise: true
              fails: { because: object-state }
      """
    #expect(play(text).diagnostics.isEmpty)
    #expect(cells(text).map(\.verdict) == [.held, .held, .held])
  }
}
