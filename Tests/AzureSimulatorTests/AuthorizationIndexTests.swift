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
      index.placeScopes(of: world)
      let role = try #require(RoleTable.role("Key Vault Secrets User"))
      for number in 0..<assignments {
        let scope = number.isMultiple(of: 2) ? secrets[number / 2 % 10] : vaults[number / 2 % 10]
        index.give(role, to: Principal.ID(UInt32(number / 4)), at: scope)
      }
    }

    func answer(
      _ operation: DataOperation, for principal: Principal.ID, at scope: Scope.ID,
      _ moment: Moment = Moment(.start, .unfavourable)
    ) -> AuthorizationIndex.Answer {
      index.answer(operation, for: principal, at: scope, on: .unconditioned, in: moment)
    }
  }

  private let get = DataOperationTable.secretsGet

  @Test func theProbesOfAnAnswerAreTheGroupsTimesTheDepth() throws {
    // Object, vault, resource group, subscription and root.
    let depth = 5
    for assignments in [100, 10_000, 100_000] {
      var populated = try Populated(assignments: assignments)
      let (ana, inner, outer) = (Principal.ID(200_001), Principal.ID(200_002), Principal.ID(200_003))
      populated.index.set(inner, in: outer, lifetime: .settled)
      populated.index.set(ana, in: inner, lifetime: .settled)
      for number in 0..<400 {
        let principal = Principal.ID(UInt32(number * 61 % (assignments / 4)))
        #expect(populated.index.probes(for: principal, at: populated.secrets[number % 10]) == depth)
        #expect(populated.index.probes(for: ana, at: populated.secrets[number % 10]) == depth * 3)
      }
    }
  }

  @Test func aGrantHoldsAtItsScopeAndBelowAndNowhereElse() throws {
    var populated = try Populated(assignments: 0)
    let role = try #require(RoleTable.role("Key Vault Secrets User"))
    let ana = Principal.ID(1)
    populated.index.give(role, to: ana, at: populated.vaults[0])
    #expect(populated.answer(get, for: ana, at: populated.vaults[0]) == .granted)
    #expect(populated.answer(get, for: ana, at: populated.secrets[0]) == .granted)
    #expect(populated.answer(get, for: ana, at: populated.vaults[1]) == .notGranted)
    #expect(populated.answer(get, for: Principal.ID(2), at: populated.secrets[0]) == .notGranted)
    let set = try #require(DataOperationTable.operation(named: "secrets/set"))
    #expect(populated.answer(set, for: ana, at: populated.vaults[0]) == .notGranted)
  }

  @Test func withoutInheritanceAGrantHoldsAtItsOwnScopeOnly() throws {
    var populated = try Populated(assignments: 0, book: RuleBook.standard().removing(ScopeInheritance.id))
    let role = try #require(RoleTable.role("Key Vault Secrets User"))
    let ana = Principal.ID(1)
    for scope in [World.subscriptionScope, World.resourceGroupScope, populated.vaults[0]] {
      populated.index.give(role, to: ana, at: scope)
    }
    #expect(populated.answer(get, for: ana, at: populated.vaults[0]) == .granted)
    #expect(populated.answer(get, for: ana, at: populated.secrets[0]) == .notGranted)
    #expect(populated.answer(get, for: ana, at: populated.vaults[1]) == .notGranted)
    #expect(populated.index.probes(for: ana, at: populated.secrets[0]) == 1)
  }

  @Test func groupsGiveWhatTheyHaveToMembersOfMembersAndACycleEnds() throws {
    let role = try #require(RoleTable.role("Key Vault Secrets User"))
    let (ana, ben, inner, outer) = (Principal.ID(1), Principal.ID(2), Principal.ID(3), Principal.ID(4))
    for (book, expected) in [
      (RuleBook.standard(), AuthorizationIndex.Answer.granted),
      (RuleBook.standard().removing(GroupMembers.id), .notGranted),
    ] {
      var populated = try Populated(assignments: 0, book: book)
      populated.index.set(ana, in: inner, lifetime: .settled)
      populated.index.set(inner, in: outer, lifetime: .settled)
      populated.index.set(outer, in: inner, lifetime: .settled)
      populated.index.give(role, to: outer, at: populated.vaults[0])
      #expect(populated.answer(get, for: ana, at: populated.secrets[0]) == expected)
      #expect(populated.answer(get, for: ben, at: populated.secrets[0]) == .notGranted)
      populated.index.set(inner, in: outer, lifetime: Lifetime(ends: .settled))
      #expect(populated.answer(get, for: ana, at: populated.secrets[0]) == .notGranted)
    }
  }

  @Test func aForkNeverSeesTheOthersGrants() throws {
    var first = try Populated(assignments: 1_000)
    var second = first
    let role = try #require(RoleTable.role("Key Vault Secrets User"))
    let (ana, ben) = (Principal.ID(50_001), Principal.ID(50_002))
    first.index.give(role, to: ana, at: first.vaults[0])
    second.index.give(role, to: ben, at: second.vaults[0])
    second.index.setPolicy([nil: role.granted], of: ben, on: Vault.ID(0))
    #expect(first.answer(get, for: ana, at: first.vaults[0]) == .granted)
    #expect(first.answer(get, for: ben, at: first.vaults[0]) == .notGranted)
    #expect(second.answer(get, for: ana, at: second.vaults[0]) == .notGranted)
    #expect(second.answer(get, for: ben, at: second.vaults[0]) == .granted)
    let moment = Moment(.start, .unfavourable)
    #expect(!first.index.policyGrants(get, to: ben, through: nil, on: Vault.ID(0), in: moment))
    #expect(second.index.policyGrants(get, to: ben, through: nil, on: Vault.ID(0), in: moment))
  }

  @Test func aGrantInItsWindowHoldsAtOneEdge() throws {
    var populated = try Populated(assignments: 0)
    #expect(populated.index.unsettledUntil == nil)
    let role = try #require(RoleTable.role("Key Vault Secrets User"))
    let ana = Principal.ID(1)
    let effect = Effect(earliest: Instant(seconds: 10), latest: Instant(seconds: 20))
    populated.index.give(role, to: ana, at: populated.vaults[0], Lifetime(begins: effect))
    #expect(populated.index.unsettledUntil == effect.latest)
    #expect(populated.index.boundaries == [effect.earliest, effect.latest])
    for second in 0...30 {
      for edge in Edge.allCases {
        let expected: AuthorizationIndex.Answer =
          second >= (edge == .favourable ? 10 : 20) ? .granted : .notGranted
        let moment = Moment(Instant(seconds: second), edge)
        #expect(populated.answer(get, for: ana, at: populated.secrets[0], moment) == expected)
      }
    }
  }
}

extension AuthorizationIndex {
  /// Gives a principal one role at a scope, instead of what it had there.
  fileprivate mutating func give(
    _ role: RoleDefinition, to principal: Principal.ID, at scope: Scope.ID, _ lifetime: Lifetime = .settled
  ) {
    setGrants([Grant(assignment: RoleAssignment.ID(0), role: role, lifetime: lifetime)], of: principal, at: scope)
  }
}
