import Testing

@testable import ScenarioRunner

/// What an expectation and an answer make of each other.
struct VerdictTests {
  /// A last step that Azure answers in a known way.
  enum Answer: String, CaseIterable, Sendable {
    case granted, refused, undetermined, race

    /// Refused by a vault whose inner code and text no source shows.
    case refusedWithoutWords

    /// Refused before anything could answer over HTTP.
    case unresolved

    func text(_ expect: String) -> String {
      let vault =
        "  - createUser: { name: ana }\n  - createUser: { name: ben }\n"
        + "  - deployVault: { name: kv, enableRbacAuthorization: true }\n  - setSecret: { vault: kv, name: db }\n"
      func given(_ role: String) -> String { "  - assignRole: { role: \(role), principal: ana, scope: kv }\n" }
      let access = "  - access: { operation: secrets/get, resource: kv/secrets/db }\n    as: ana\n"
      let body =
        switch self {
        case .granted: vault + given("Key Vault Secrets User") + "steps:\n" + access
        case .refused: vault + "steps:\n" + access
        case .race: vault + "steps:\n" + given("Key Vault Secrets User") + access
        case .undetermined:
          vault + "steps:\n  - setAccessPolicy: { vault: kv, objectId: ana, secrets: [get] }\n"
        case .refusedWithoutWords:
          vault + given("Key Vault Secrets User")
            + "  - deployNetworkSecurityPerimeter: { name: nsp, associations: [{ vault: kv, accessMode: Enforced }] }\n"
            + "steps:\n" + access
        case .unresolved:
          "  - createUser: { name: ana }\n  - deployVault: { name: kv }\n    when: { vault: there }\n"
            + "steps:\n  - access: { operation: secrets/get, resource: kv/secrets/db }\n    as: ana\n"
        }
      let matrix = self == .unresolved ? "matrix: { vault: [gone, there], exclude: { vault: there } }\n" : ""
      return "scenario: t\n\(matrix)given:\n\(body)" + (expect.isEmpty ? "" : "    expect: \(expect)\n")
    }
  }

  @Test(arguments: [
    // No expectation: the step must succeed.
    (Answer.granted, "", Verdict.held), (.refused, "", .broken), (.undetermined, "", .undetermined),
    (.race, "", .broken),
    (.granted, "{ succeeds: true }", .held), (.refused, "{ succeeds: true }", .broken),
    (.undetermined, "{ succeeds: true }", .undetermined), (.race, "{ succeeds: true }", .broken),
    (.granted, "{ fails: true }", .broken), (.refused, "{ fails: true }", .held),
    (.undetermined, "{ fails: true }", .undetermined), (.race, "{ fails: true }", .broken),
    (.granted, "{ races: {} }", .broken), (.refused, "{ races: {} }", .broken),
    (.undetermined, "{ races: {} }", .undetermined), (.race, "{ races: {} }", .held),
    (.granted, "{ undetermined: true }", .broken), (.refused, "{ undetermined: true }", .broken),
    (.undetermined, "{ undetermined: true }", .held), (.race, "{ undetermined: true }", .broken),
    (.race, "{ races: { latest: 10m } }", .held), (.race, "{ races: { latest: 9m } }", .broken),
    (.race, "{ races: { earliest: 0s } }", .held), (.race, "{ races: { earliest: 1s } }", .broken),
    (.race, "{ races: { fails: { because: authorization } } }", .held),
    (.race, "{ races: { fails: { because: network } } }", .broken),
    (.refused, "{ fails: { kind: http, status: 403, code: Forbidden, innerCode: ForbiddenByRbac } }", .held),
    (.refused, "{ fails: { kind: timeout } }", .broken), (.refused, "{ fails: { status: 401 } }", .broken),
    (.refused, "{ fails: { code: forbidden } }", .broken),
    (.refused, "{ fails: { innerCode: ForbiddenByPolicy } }", .broken),
    (.refused, "{ fails: { message: \"*\" } }", .held), (.refused, "{ fails: { message: \"\" } }", .broken),
    (.refused, "{ fails: { reportedBy: Key Vault } }", .held),
    (.refused, "{ fails: { reportedBy: API Management } }", .broken),
    (.refused, "{ fails: { because: authorization } }", .held), (.refused, "{ fails: { because: token } }", .broken),
    (.refused, "{ fails: { cause: { stage: authorization, status: 403, code: Forbidden, message: \"*\" } } }", .held),
    (.refused, "{ fails: { cause: { status: 404 } } }", .broken),
    (.refused, "{ fails: { cause: { code: x } } }", .broken),
    (.refused, "{ fails: { cause: { innerCode: x } } }", .broken),
    (.refused, "{ fails: { cause: { message: x } } }", .broken),
    (.refused, "{ fails: { alsoRefusedBy: [] } }", .held), (.refused, "{ fails: { alsoRefusedBy: network } }", .broken),
    // What no source shows is not known, and neither held nor broken; the outcome stands.
    (.refusedWithoutWords, "{ fails: { status: 403, because: network } }", .held),
    (.refusedWithoutWords, "{ fails: { innerCode: ForbiddenByFirewall } }", .undetermined),
    (.refusedWithoutWords, "{ fails: { message: \"*\" } }", .undetermined),
    (.refusedWithoutWords, "{ fails: { cause: { innerCode: x } } }", .undetermined),
    (.refusedWithoutWords, "{ fails: { innerCode: x, status: 401 } }", .broken),
    // Without an HTTP answer there is no status, which is known.
    (.unresolved, "{ fails: { kind: nameResolution } }", .held), (.unresolved, "{ fails: true }", .broken),
    (.unresolved, "{ fails: { kind: nameResolution, status: 403 } }", .broken),
    (.unresolved, "{ fails: { kind: nameResolution, cause: { status: 403 } } }", .broken),
    (.unresolved, "{ fails: { kind: nameResolution, code: x } }", .broken),
    (.unresolved, "{ fails: { kind: nameResolution, innerCode: x } }", .broken),
    (.unresolved, "{ fails: { kind: nameResolution, message: x } }", .undetermined),
  ])
  func `an answer holds, breaks or leaves open what was expected`(answer: Answer, expect: String, verdict: Verdict) {
    let report = play(answer.text(expect))
    #expect(report.diagnostics.isEmpty, "\(rendered(report))")
    #expect(report.scenarios.flatMap(\.cells).map(\.verdict) == [verdict], "\(rendered(report))")
  }

  @Test(arguments: Answer.allCases)
  func `a broken or open step says what was expected and what happened`(answer: Answer) throws {
    let expect = answer == .granted ? "{ fails: true }" : "{ succeeds: true }"
    let cell = try #require(cells(answer.text(expect)).first)
    let mismatch = try #require(cell.decisiveStep?.mismatch)
    #expect(!mismatch.message.isEmpty && !mismatch.expected.isEmpty && !mismatch.actual.isEmpty)
    #expect(mismatch.expected != mismatch.actual)
  }

  // MARK: The way through a scenario

  private static let closed = """
    given:
      - createUser: { name: ana }
      - deployVault: { name: kv, enableRbacAuthorization: true }
      - setSecret: { vault: kv, name: db }

    """
  private static let access = "  - access: { operation: secrets/get, resource: kv/secrets/db }\n    as: ana\n"

  private func verdicts(_ head: String, _ steps: String) -> [Verdict] {
    let report = play("scenario: t\n\(head)\(Self.closed)steps:\n\(steps)")
    #expect(report.diagnostics.isEmpty, "\(rendered(report))")
    return report.scenarios.flatMap(\.cells).map(\.verdict)
  }

  @Test func `after a matched failure the cell goes on`() {
    let steps = Self.access + "    expect: { fails: { because: authorization } }\n  - wait: 1m\n" + Self.access
    #expect(verdicts("", steps + "    expect: { fails: true }\n") == [.held])
    #expect(verdicts("", steps + "    expect: { succeeds: true }\n") == [.broken])
  }

  @Test func `a step that breaks ends the cell there`() throws {
    let steps = Self.access + Self.access + "    expect: { fails: true }\n"
    let cell = try #require(cells("scenario: t\n\(Self.closed)steps:\n\(steps)").first)
    #expect(cell.verdict == .broken)
    #expect(cell.steps.map(\.verdict) == [.held, .held, .held, .broken])
    #expect(cell.decisive == 3)
  }

  @Test func `cells without an entry are not asserted`() {
    let steps = "  - wait: 1m\n    expect:\n      - where: { a: x }\n        succeeds: true\n"
    #expect(verdicts("matrix: { a: [x, z] }\n", steps) == [.held, .notAsserted])
  }

  @Test func `what is never reached is broken, never held`() throws {
    let steps =
      Self.access + "    expect:\n      - where: { a: x }\n        fails: true\n"
      + "  - wait: 1m\n    expect: { succeeds: true }\n"
    #expect(verdicts("matrix: { a: [x, z] }\n", steps) == [.held, .broken])
    let report = play("scenario: t\nmatrix: { a: [x, z] }\n\(Self.closed)steps:\n\(steps)")
    let step = try #require(report.scenarios.first?.cells.last?.decisiveStep)
    #expect(step.mismatch?.message == "the step is never reached, because `access` before it did not succeed")
    #expect(step.verb == "wait")
  }

  @Test func `a failure that nobody asked about leaves what was held before it held, when nothing is left to do`() {
    let steps =
      "  - wait: 1m\n    expect: { succeeds: true }\n" + Self.access
      + "    expect:\n      - where: { a: x }\n        fails: true\n"
    #expect(verdicts("matrix: { a: [x, z] }\n", steps) == [.held, .held])
    #expect(verdicts("matrix: { a: [x, z] }\n", steps + "  - wait: 1m\n") == [.held, .notAsserted])
  }

  @Test func `a scenario that is only read has no cells`() {
    var runner = Runner()
    runner.isPlaying = false
    let report = runner.run([.init(path: "case.yaml", text: "scenario: t\nsteps:\n  - wait: 1m\n")])
    #expect(report.scenarios.map(\.title) == ["t"] && report.scenarios.map(\.cells.count) == [0])
  }

  @Test func `a skipped scenario is not played and says why`() throws {
    let report = play("scenario: t\nskip: not yet\nmatrix: { a: [x, z] }\nsteps:\n  - wait: 1m\n")
    let cells = report.scenarios.flatMap(\.cells)
    #expect(cells.map(\.verdict) == [.skipped, .skipped])
    #expect(cells.map(\.skipReason) == ["not yet", "not yet"])
    #expect(cells.allSatisfy { $0.steps.isEmpty })
  }

  @Test func `a scenario with mistakes is one unreadable cell, and the others of its file are played`() {
    let report = play("scenario: a\nsteps:\n  - wat: 1m\n---\nscenario: b\nsteps:\n  - wait: 1m\n")
    #expect(report.scenarios.map(\.title) == ["a", "b"])
    #expect(report.scenarios.flatMap(\.cells).map(\.verdict) == [.unreadable, .held])
  }

  @Test func `a value that does not exist yet is an answer, not a mistake`() {
    let text = """
      scenario: t
      given:
        - deployVault: { name: kv, enableRbacAuthorization: false }
        - deployApiManagement: { name: apim }
      steps:
        - setAccessPolicy: { vault: kv, objectId: "${apim.identity.principalId}", secrets: [get] }
          expect: { fails: true }
      """
    #expect(cells(text).map(\.verdict) == [.held])
  }

  @Test func `an expected text that names what does not exist is broken, whatever stands around it`() throws {
    let cell = try #require(
      cells(
        """
        scenario: t
        given:
          - deployApiManagement: { name: apim }
          - deployVault: { name: kv, enableRbacAuthorization: false }
          - createUser: { name: ana }
        steps:
          - access: { operation: secrets/list, resource: kv }
            as: ana
            expect: { fails: { message: "*${apim.identity.principalId}*" } }
        """
      ).first)
    #expect(cell.verdict == .broken)
    #expect(cell.decisiveStep?.mismatch?.actual == "no such value")
  }

  @Test func `what works with is the same step in a cell one axis away`() {
    let text = """
      scenario: t
      matrix: { who: [ana, ben, owner], when: [early, late] }
      given:
        - createUser: { name: ana }
        - createUser: { name: ben }
        - deployVault: { name: kv, enableRbacAuthorization: true }
        - setSecret: { vault: kv, name: db }
        - assignRole: { role: Key Vault Secrets User, principal: ben, scope: kv }
      steps:
        - access: { operation: secrets/get, resource: kv/secrets/db }
          as: "${who}"
          expect:
            - where: { who: ana }
              fails: true
        - access: { operation: secrets/list, resource: kv }
          as: ben
          expect:
            - where: { who: owner }
              succeeds: true
      """
      .replacing("when:", with: "time:")
    let cells = cells(text)
    #expect(cells.map(\.name).first == "who=ana time=early")
    // In the cells of `ben` a later step is the one that is shown, which says nothing about this one.
    #expect(cells.first?.worksWith == [])
  }

  // MARK: Readings

  private func onRbacVault(_ expect: String) -> String {
    """
    scenario: t
    given:
      - createUser: { name: ana }
      - deployVault: { name: kv, enableRbacAuthorization: true }
    steps:
      - setAccessPolicy: { vault: kv, objectId: ana, secrets: [get] }
        expect: { undetermined: \(expect) }
    """
  }

  @Test(arguments: [
    ("true", Verdict.held), ("{ between: [succeeds, fails] }", .held), ("{ between: [fails, succeeds] }", .held),
    ("{ between: [succeeds, { fails: { because: provider } }] }", .held),
    ("{ between: [succeeds, { fails: { because: provider.access-policy-on-rbac-vault } }] }", .held),
    ("{ between: [succeeds, { fails: {} }] }", .held),
    ("{ between: [succeeds, { fails: { because: authorization } }] }", .broken),
    ("{ between: [succeeds, { fails: { because: provider.permission-model } }] }", .broken),
  ])
  func `the readings of what is open are those that were expected`(expect: String, verdict: Verdict) {
    #expect(play(onRbacVault(expect)).diagnostics.isEmpty)
    #expect(cells(onRbacVault(expect)).map(\.verdict) == [verdict])
  }

  @Test func `a reading that nobody has is told with those there are`() {
    let cell = cells(onRbacVault("{ between: [succeeds, { fails: { because: network } }] }")).first
    let mismatch = cell?.decisiveStep?.mismatch
    #expect(mismatch?.expected == "a refusal by `network`")
    #expect(mismatch?.actual == "a refusal by `provider.access-policy-on-rbac-vault`")
  }

  @Test func `what has a settled answer has no readings`() {
    let text = onRbacVault("{ between: [succeeds, fails] }").replacing("true }", with: "false }")
    #expect(cells(text).map(\.verdict) == [.broken])
  }

  @Test func `the story of an open answer tells what is open and the likelier reading`() throws {
    let cell = try #require(cells(onRbacVault("true")).first)
    let lines = try Narration(cell, #require(cell.steps.last)).lines
    #expect(lines.first { $0.label == "open" }?.text.hasSuffix("[rule provider.access-policy-on-rbac-vault]") == true)
    #expect(lines.first { $0.label == "likely" }?.text == "it succeeds")
  }
}
