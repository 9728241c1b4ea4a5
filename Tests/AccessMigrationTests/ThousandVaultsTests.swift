import AccessMigration
import AzureModel
import Testing

/// A thousand random vaults: what the plans promise, and a plain second reckoning that agrees with the proof.
struct ThousandVaultsTests {
  /// With assignments only some of the vaults: the plain reckoning is slow.
  @Test(arguments: [(UInt64(1), 1_000, false), (2, 150, true)])
  func `the least-privilege plan loses nothing that is not denied and gains only what cannot be separated`(
    seed: UInt64, count: Int, hasAssignments: Bool
  ) throws {
    let estate = RandomVaults.estate(seed: seed, count: count, hasAssignments: hasAssignments)
    let plan = MigrationPlanner.plan(estate)
    let proof = Prover.proof(of: plan)
    #expect(plan.migrating.count == count && proof.rows.count > count)
    for row in proof.rows {
      for (reason, operations) in row.gained {
        #expect(reason.isInseparable, "\(row.caller) \(reason) \(operations.numbers)")
      }
      for (reason, _) in row.lost {
        if case .denied = reason { #expect(hasAssignments) } else { Issue.record("\(row.caller) loses: \(reason)") }
      }
    }
    if !hasAssignments { #expect(proof.holds) }
    #expect(proof.rows.contains { row in row.gained.contains { $0.reason == .withoutApplication } })
    #expect(proof.rows.contains { row in row.gained.contains { $0.reason == .sameDataAction(Self.readMetadata) } })
    check(proof, of: plan)
  }

  @Test(arguments: [(UInt64(1), 1_000, false), (2, 150, true)])
  func `the built-in-only plan loses nothing that is not denied and lists its gains`(
    seed: UInt64, count: Int, hasAssignments: Bool
  ) {
    var options = MigrationOptions()
    options.strategy = .builtInOnly
    let plan = MigrationPlanner.plan(
      RandomVaults.estate(seed: seed, count: count, hasAssignments: hasAssignments), options)
    let proof = Prover.proof(of: plan)
    #expect(plan.newRoles.isEmpty && plan.assignments.allSatisfy { $0.role.origin == .builtIn })
    if !hasAssignments { #expect(proof.holds) }
    #expect(proof.rows.contains { row in row.gained.contains { !$0.reason.isInseparable } })
    check(proof, of: plan)
  }

  @Test func `roles on single secrets and at resource groups lose nothing either`() {
    let estate = RandomVaults.estate(seed: 3, count: 60, hasAssignments: false)
    for breadth in [MigrationOptions.Breadth.vault, .resourceGroup, .subscription, .managementGroup("all")] {
      var options = MigrationOptions()
      options.isPerSecret = breadth == .vault
      options.breadth = breadth
      let plan = MigrationPlanner.plan(estate, options)
      let proof = Prover.proof(of: plan)
      #expect(proof.holds)
      #expect(proof.rows.allSatisfy { $0.gained.allSatisfy { $0.reason.isInseparable } })
      if breadth == .vault { check(proof, of: plan) }
    }
  }

  private static let readMetadata = "Microsoft.KeyVault/vaults/secrets/readMetadata/action"

  /// Every row of the proof against the plain reckoning, and nobody left out who has or gets anything.
  private func check(_ proof: AccessProof, of plan: MigrationPlan) {
    let naive = NaiveCheck(plan)
    var known: Set<String> = []
    for row in proof.rows {
      let vault = plan.estate.vaults[row.vault]
      let object: String? =
        switch row.place {
        case .vault: nil
        case .object(let kind, let name): "\(kind.rawValue)/\(name)"
        }
      if object == nil { known.insert("\(row.vault) \(row.caller)") }
      let asked = NaiveCheck.asked(object)
      let before = naive.before(vault, row.caller).intersection(asked)
      let after = naive.after(vault, row.caller, object: object)
      let lost = before.subtracting(after.certain)
      let gained = after.possible.intersection(asked).subtracting(before)
      #expect(row.kept.numbers == before.intersection(after.certain), "\(vault.name) \(row.caller)")
      #expect(row.allLost.union(row.narrowed).numbers == lost, "\(vault.name) \(row.caller)")
      #expect(row.allGained.numbers == gained, "\(vault.name) \(row.caller)")
    }
    // Nobody else has or gets anything; every tenth vault is asked about everybody.
    for (number, vault) in plan.estate.vaults.enumerated() where number.isMultiple(of: 10) {
      for principal in plan.estate.principals {
        let caller = Caller(principal.objectId)
        guard !known.contains("\(number) \(caller)") else { continue }
        #expect(naive.before(vault, caller).isEmpty, "\(vault.name) \(principal.name)")
        #expect(naive.after(vault, caller, object: nil).possible.isEmpty, "\(vault.name) \(principal.name)")
      }
    }
  }
}
