import Testing

@testable import AzureModel
@testable import AzureSimulator
@testable import ScenarioLanguage
@testable import ScenarioRunner

/// What is said about the final state with `then`, and about every instant with `throughout`.
struct StatementTests {
  private static let world = """
    given:
      - createUser: { name: ana }
      - createUser: { name: ben }
      - deployVault: { name: kv, enableRbacAuthorization: true }
      - deployVault: { name: closed, enableRbacAuthorization: true, networkAcls: { defaultAction: Deny, bypass: None } }
      - setSecret: { vault: kv, name: db }
      - assignRole: { role: Key Vault Secrets User, principal: ben, scope: kv }
      - assignRole: { role: Key Vault Secrets User, principal: ben, scope: closed }
      - assignRole: { role: Key Vault Data Access Administrator, principal: ben, scope: kv }
      - createUser: { name: writer }
      - assignRole: { role: Key Vault Secrets Officer, principal: writer, scope: kv }

    """
  private static let grant = "  - assignRole: { role: Key Vault Secrets User, principal: ana, scope: kv }\n"
  private static let read = "operation: secrets/get, resource: kv/secrets/db"

  private func cell(_ rest: String) throws -> CellReport {
    let report = play("scenario: t\n" + Self.world + rest)
    #expect(report.diagnostics.isEmpty, "\(rendered(report))")
    return try #require(report.scenarios.first?.cells.first)
  }

  // MARK: then

  @Test(arguments: [
    ("can: { as: ben, \(read) }", Verdict.held), ("cannot: { as: ben, \(read) }", .broken),
    ("can: { as: ana, \(read) }", .broken), ("cannot: { as: ana, \(read) }", .held),
    ("cannot: { as: ana, \(read), because: authorization }", .held),
    ("cannot: { as: ana, \(read), because: authorization.no-role-assignment }", .held),
    ("cannot: { as: ana, \(read), because: network }", .broken),
    // Reaching the vault is part of it, existing is not.
    ("cannot: { as: ben, operation: secrets/get, resource: closed/secrets/db, because: network }", .held),
    ("can: { as: ben, operation: secrets/get, resource: closed/secrets/db, from: 203.0.113.7 }", .broken),
    ("can: { as: ben, operation: secrets/get, resource: kv/secrets/none }", .held),
    ("can: { as: owner, operation: Microsoft.KeyVault/vaults/write, resource: resourceGroup }", .held),
    ("can: { as: owner, operation: microsoft.keyvault/VAULTS/write, resource: subscription }", .held),
    ("cannot: { as: ana, operation: Microsoft.KeyVault/vaults/write, resource: kv, because: authorization }", .held),
    ("can: { as: ana, operation: Microsoft.KeyVault/vaults/write, resource: kv/secrets/db }", .broken),
    ("can: { as: ben, operation: Microsoft.Authorization/roleAssignments/write, resource: kv }", .undetermined),
    ("cannot: { as: ben, operation: Microsoft.Authorization/roleAssignments/write, resource: kv }", .undetermined),
    ("state: { of: kv, path: vaultUri, equals: \"https://kv.vault.azure.net/\" }", .held),
    ("state: { of: \"vault:kv\", path: properties.vaultUri, equals: \"${kv.vaultUri}\" }", .held),
    ("state: { of: kv, path: vaultUri, equals: null }", .broken),
    ("state: { of: kv, path: secrets.none.id, equals: null }", .held),
    ("state: { of: kv, path: secrets.none.id, equals: \"\" }", .broken),
    ("state: { of: kv, path: secrets.none.id, equals: \"${kv.secrets.none.id}\" }", .broken),
    ("state: { of: kv, path: secrets.db.id, equals: \"https://kv.vault.azure.net/secrets/db\" }", .held),
  ])
  func `a statement holds, breaks or is left open by the final state`(statement: String, verdict: Verdict) throws {
    let cell = try cell("then:\n  - \(statement)\n")
    #expect(cell.verdict == verdict, "\(cell.decisiveStep?.mismatch?.message ?? "")")
    let step = try #require(cell.decisiveStep)
    #expect(step.section == "then")
    #expect(step.verb == statement.prefix { $0 != ":" })
    #expect((step.mismatch == nil) == (verdict == .held))
  }

  @Test(arguments: ["can", "cannot"])
  func `inside a window nobody surely can or cannot`(word: String) throws {
    let cell = try cell("steps:\n" + Self.grant + "  - wait: 2m\nthen:\n  - \(word): { as: ana, \(Self.read) }\n")
    #expect(cell.verdict == .broken)
    let mismatch = try #require(cell.decisiveStep?.mismatch)
    #expect(mismatch.message == "from 0s to 10m it may \(word == "can" ? "fail" : "succeed")")
  }

  @Test func `asking changes nothing`() throws {
    let asked = "can: { as: writer, operation: secrets/set, resource: kv/secrets/new }"
    let cell = try cell("then:\n  - \(asked)\n  - state: { of: kv, path: secrets.new.id, equals: null }\n")
    #expect(cell.steps.suffix(2).map(\.verdict) == [.held, .held])
  }

  @Test func `every statement about the end is asked, and the first that breaks is told`() throws {
    let cell = try cell(
      "then:\n  - can: { as: ben, \(Self.read) }\n  - can: { as: ana, \(Self.read) }\n"
        + "  - cannot: { as: ben, \(Self.read) }\n  - cannot: { as: ana, \(Self.read) }\n")
    #expect(cell.steps.suffix(4).map(\.verdict) == [.held, .broken, .broken, .held])
    #expect(cell.decisive == cell.steps.count - 3)
  }

  @Test func `a statement may be for some cells, and a cell of which nothing is said is not asserted`() {
    let head = "scenario: t\nmatrix: { a: [x, z] }\n"
    let statement = "then:\n  - can: { as: ben, \(Self.read) }\n    where: { a: x }\n"
    #expect(cells(head + Self.world + statement).map(\.verdict) == [.held, .notAsserted])
    let other = "  - cannot: { as: ben, \(Self.read) }\n    where: { a: z }\n"
    #expect(cells(head + Self.world + statement + other).map(\.verdict) == [.held, .broken])
  }

  @Test func `a final state that is never reached is broken, never held`() throws {
    let text =
      "scenario: t\nmatrix: { a: [x, z] }\n" + Self.world
      + "steps:\n  - access: { \(Self.read) }\n    as: ana\n    expect: { where: { a: x }, fails: true }\n"
      + "then:\n  - can: { as: ben, \(Self.read) }\n"
    #expect(cells(text).map(\.verdict) == [.held, .broken])
    let message = try #require(cells(text).last?.decisiveStep?.mismatch?.message)
    #expect(message == "the end is never reached, because `access` before it did not succeed")
  }

  @Test func `a step that breaks is told, not what is said about the end`() throws {
    let cell = try cell(
      "steps:\n  - access: { \(Self.read) }\n    as: ana\nthen:\n  - can: { as: ana, \(Self.read) }\n")
    #expect(cell.verdict == .broken)
    #expect(cell.decisiveStep?.verb == "access")
    #expect(cell.steps.allSatisfy { $0.section != "then" })
  }

  // MARK: throughout

  /// Ana's role is on its way from the fifth to the fifteenth minute; a secret is written in the twenty-first.
  private static let steps = """
    steps:
      - wait: 5m
      - id: grant
        assignRole: { role: Key Vault Secrets User, principal: ana, scope: kv }
      - id: wait
        wait: 15m
      - wait: 1m
      - id: write
        setSecret: { vault: kv, name: new }
        as: writer

    """

  @Test(arguments: [
    ("can: { as: ben, \(read) }", [], Verdict.held, ""),
    ("can: { as: ana, \(read) }", [], .broken, "does not hold at 0s: it cannot be done, Azure would refuse"),
    ("cannot: { as: ana, \(read) }", [], .broken, "does not hold at 5m: from 5m to 15m it may succeed"),
    ("cannot: { as: ana, \(read) }", ["until: grant"], .held, ""),
    ("can: { as: ana, \(read) }", ["since: grant"], .broken, "does not hold at 5m: from 5m to 15m it may fail"),
    ("can: { as: ana, \(read) }", ["since: wait"], .held, ""),
    (
      "cannot: { as: ana, \(read) }", ["since: wait"], .broken,
      "does not hold at 20m: it can be done, Azure would let it through"
    ),
    (
      "cannot: { as: ana, \(read) }", ["since: grant", "until: wait"], .broken,
      "does not hold at 5m: from 5m to 15m it may succeed"
    ),
    ("state: { of: kv, path: secrets.new.id, equals: null }", ["until: write"], .held, ""),
    (
      "state: { of: kv, path: secrets.new.id, equals: null }", [], .broken,
      "does not hold at 21m: the state is another one"
    ),
    (
      "can: { as: ben, operation: Microsoft.Authorization/roleAssignments/write, resource: kv }", [], .undetermined,
      "nobody can tell whether it holds at 0s: the sources do not settle the answer at authorization "
        + "(authorization.control-plane-role)"
    ),
  ])
  func `a statement holds all along or breaks at the first instant at which it does not`(
    statement: String, stretch: [String], verdict: Verdict, message: String
  ) throws {
    let cell = try cell(
      Self.steps + "throughout:\n  - \(statement)\n" + stretch.map { "    \($0)\n" }.joined())
    #expect(cell.verdict == verdict)
    #expect(cell.decisiveStep?.section == "throughout")
    #expect(cell.decisiveStep?.mismatch?.message ?? "" == message)
  }

  @Test func `a cell ends where a statement breaks, and goes on where one is only open`() throws {
    let broken = try cell(Self.steps + "throughout:\n  - cannot: { as: ana, \(Self.read) }\n")
    #expect(broken.steps.suffix(3).map(\.verb) == ["wait", "assignRole", "cannot"])
    let open =
      "throughout:\n  - can: { as: ben, operation: Microsoft.Authorization/roleAssignments/write, resource: kv }\n"
    #expect(try cell(Self.steps + open).steps.suffix(2).map(\.verb) == ["setSecret", "can"])
  }

  @Test func `what was held up to a step is held, although a later step is never reached`() throws {
    let text =
      "scenario: t\nmatrix: { a: [x, z] }\n" + Self.world
      + "steps:\n  - access: { \(Self.read) }\n    as: ana\n    expect: { where: { a: x }, fails: true }\n"
      + "  - id: end\n    wait: 1m\n"
    let statement = "throughout:\n  - cannot: { as: ana, \(Self.read) }\n"
    #expect(cells(text + statement).map(\.verdict) == [.held, .broken])
    #expect(cells(text + statement + "    until: end\n").map(\.verdict) == [.held, .notAsserted])
  }

  @Test func `a statement is asked within waits, retries and the time that a step takes`() throws {
    let read = "  - access: { \(Self.read) }\n    as: ana\n    retry: { every: 1h, for: 1h }\n"
    for steps in ["  - wait: 1h\n", read, "  - deployApiManagement: { name: apim }\n"] {
      let cell = try cell(
        "steps:\n" + Self.grant + steps + "throughout:\n  - cannot: { as: ben, operation: secrets/set, resource: kv }\n"
          + "  - can: { as: ben, \(Self.read) }\n")
      #expect(cell.verdict == .held)
      #expect(cell.steps.suffix(2).map(\.outcome.clock).allSatisfy { $0 >= 1_800 })
    }
  }

  /// A window that opens and closes while nothing but the clock moves.
  @Test(arguments: [
    ("can", "5m: from 5m to 15m it may fail"), ("cannot", "0s: it can be done, Azure would let it through"),
  ])
  func `a window inside one wait is seen`(word: String, message: String) throws {
    let read = try scenario(
      "scenario: t\n" + Self.world + "throughout:\n  - \(word): { as: ana, \(Self.read) }\n")
    var before = Simulation(book: .standard())
    for step in read.steps { _ = before.perform(step.calls[0].request(in: before.world, at: before.clock)) }
    let ana = try #require(before.world.user("ana"))
    let role = try #require(RoleTable.role("Key Vault Secrets User"))
    // It ends by itself after five minutes, which is noticed within ten more.
    var definition = RoleAssignmentDefinition(
      roleID: role.id, principalId: before.world.principals[ana].objectId, scope: .resource(ResourceName(.vault, "kv")))
    definition.duration = Delay(minutes: 5)
    _ = before.perform(Request(.assignRole(definition), as: .fiat))
    var after = before
    _ = after.perform(Request(.wait(Delay(minutes: 20))))
    #expect(before.boundaries(after: .start, upTo: after.clock) == [Instant(seconds: 300), Instant(seconds: 900)])
    #expect(before.boundaries(after: Instant(seconds: 300), upTo: Instant(seconds: 900)) == [])
    var watch = Watch(read.throughout)
    let key = Watch.Key(statement: 0, form: 0)
    watch.look(at: before, [key])
    watch.follow(from: before, to: after, [key])
    guard case .broken(let mismatch)? = watch[key]?.judgement else {
      Issue.record("the statement does not hold all along")
      return
    }
    #expect(mismatch.message == "does not hold at \(message)")
  }
}

/// The first scenario of a text that has no mistakes.
private func scenario(_ text: String) throws -> Scenario {
  let file = ScenarioFile.read(.init(path: "case.yaml", text: text), number: 0)
  guard case .readable(let scenario)? = file.scenarios.first else { throw NothingShipped() }
  return scenario
}
