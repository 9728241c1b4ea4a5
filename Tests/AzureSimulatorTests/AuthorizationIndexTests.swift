import AzureModel
import Testing

@testable import AzureSimulator

@Suite struct AuthorizationIndexTests {
  /// A world with vaults and secrets, and an index with assignments for many principals.
  private struct Populated {
    var world = World()
    var index: AuthorizationIndex
    private(set) var secrets: [Scope.ID] = []
    private(set) var vaults: [Scope.ID] = []

    init(assignments: Int, book: RuleBook = .standard()) throws {
      index = AuthorizationIndex(book)
      for number in 0..<10 {
        let name = ResourceName(.vault, "kv-\(number)")
        let vault = world.addScope(for: name)
        vaults.append(vault)
        secrets.append(world.addScope(.object, resourceID: "\(world.resourceID(of: name))/secrets/db", below: vault))
      }
      let role = try #require(RoleTable.role("Key Vault Secrets User"))
      for number in 0..<assignments {
        let scope = number.isMultiple(of: 2) ? secrets[number / 2 % 10] : vaults[number / 2 % 10]
        index.add(role, to: Principal.ID(UInt32(number / 4)), at: scope, effect: .settled)
      }
    }

    func view(_ edge: Edge = .latest, at instant: Instant = .start) -> View {
      View(world: world, instant: instant, edge: edge, index: index, asOf: .ofTheModel)
    }
  }

  private let get = DataOperationTable.secretsGet

  @Test func theProbesOfAnAnswerDoNotGrowWithTheAssignments() throws {
    // Object, vault, resource group, subscription and root.
    let depth = 5
    for assignments in [100, 10_000, 100_000] {
      let populated = try Populated(assignments: assignments)
      var probes = 0
      let asked = 400
      for number in 0..<asked {
        let principal = Principal.ID(UInt32(number * 61 % (assignments / 4)))
        probes += populated.index.probes(for: principal, at: populated.secrets[number % 10], in: populated.world)
      }
      // One slot for each level, and less than one more for its collisions.
      #expect((asked * depth..<asked * depth * 2).contains(probes), "\(assignments) assignments: \(probes) probes")
    }
  }

  @Test func aGrantHoldsAtItsScopeAndBelowAndNowhereElse() throws {
    var populated = try Populated(assignments: 0)
    let role = try #require(RoleTable.role("Key Vault Secrets User"))
    let ana = Principal.ID(1)
    populated.index.add(role, to: ana, at: populated.vaults[0], effect: .settled)
    let view = populated.view()
    #expect(populated.index.answer(get, for: ana, at: populated.vaults[0], in: view) == .granted)
    #expect(populated.index.answer(get, for: ana, at: populated.secrets[0], in: view) == .granted)
    #expect(populated.index.answer(get, for: ana, at: populated.vaults[1], in: view) == .notGranted)
    #expect(populated.index.answer(get, for: ana, at: World.resourceGroupScope, in: view) == .notGranted)
    #expect(populated.index.answer(get, for: Principal.ID(2), at: populated.vaults[0], in: view) == .notGranted)
    let set = try #require(DataOperationTable.operation(named: "secrets/set"))
    #expect(populated.index.answer(set, for: ana, at: populated.vaults[0], in: view) == .notGranted)
  }

  @Test func withoutInheritanceAGrantHoldsAtItsOwnScopeOnly() throws {
    let book = RuleBook.standard().removing(ScopeInheritance.id)
    var populated = try Populated(assignments: 0, book: book)
    let role = try #require(RoleTable.role("Key Vault Secrets User"))
    let ana = Principal.ID(1)
    for scope in [World.subscriptionScope, World.resourceGroupScope, populated.vaults[0]] {
      populated.index.add(role, to: ana, at: scope, effect: .settled)
    }
    let view = populated.view()
    #expect(populated.index.answer(get, for: ana, at: populated.vaults[0], in: view) == .granted)
    #expect(populated.index.answer(get, for: ana, at: populated.secrets[0], in: view) == .notGranted)
    #expect(populated.index.answer(get, for: ana, at: populated.vaults[1], in: view) == .notGranted)
    #expect(populated.index.probes(for: ana, at: populated.secrets[0], in: populated.world) <= 1)
  }

  @Test func aForkNeverSeesTheOthersGrants() throws {
    var first = try Populated(assignments: 1_000)
    var second = first
    let role = try #require(RoleTable.role("Key Vault Secrets User"))
    let (ana, ben) = (Principal.ID(50_001), Principal.ID(50_002))
    first.index.add(role, to: ana, at: first.vaults[0], effect: .settled)
    second.index.add(role, to: ben, at: second.vaults[0], effect: .settled)
    second.index.setPolicy(role.granted, of: ben, on: Vault.ID(0))
    #expect(first.index.answer(get, for: ana, at: first.vaults[0], in: first.view()) == .granted)
    #expect(first.index.answer(get, for: ben, at: first.vaults[0], in: first.view()) == .notGranted)
    #expect(second.index.answer(get, for: ana, at: second.vaults[0], in: second.view()) == .notGranted)
    #expect(!first.index.policyGrants(get, to: ben, on: Vault.ID(0)))
    #expect(second.index.policyGrants(get, to: ben, on: Vault.ID(0)))
  }

  @Test func aGrantUnderAConditionIsToldApartFromAGrant() throws {
    var populated = try Populated(assignments: 0)
    let delegated = try #require(RoleTable.role("Key Vault Data Access Administrator"))
    let ana = Principal.ID(1)
    populated.index.add(delegated, to: ana, at: populated.vaults[0], effect: .settled)
    let write = ControlOperation.roleAssignmentsWrite
    #expect(
      populated.index.answer(write, for: ana, at: populated.vaults[0], in: populated.view()) == .grantedUnderCondition)
    // A grant without condition further up settles it.
    let owner = try #require(RoleTable.role("Owner"))
    populated.index.add(owner, to: ana, at: World.subscriptionScope, effect: .settled)
    #expect(populated.index.answer(write, for: ana, at: populated.vaults[0], in: populated.view()) == .granted)
  }

  @Test func aGrantInItsWindowHoldsAtOneEdge() throws {
    var populated = try Populated(assignments: 0)
    #expect(populated.index.unsettledUntil == nil)
    let role = try #require(RoleTable.role("Key Vault Secrets User"))
    let ana = Principal.ID(1)
    let effect = Effect(earliest: Instant(seconds: 10), latest: Instant(seconds: 20))
    populated.index.add(role, to: ana, at: populated.vaults[0], effect: effect)
    #expect(populated.index.unsettledUntil == effect.latest)
    for second in 0...30 {
      for edge in Edge.allCases {
        let view = populated.view(edge, at: Instant(seconds: second))
        let expected: AuthorizationIndex.Answer =
          second >= (edge == .earliest ? 10 : 20) ? .granted : .notGranted
        #expect(populated.index.answer(get, for: ana, at: populated.secrets[0], in: view) == expected)
      }
    }
  }
}
