import AzureModel
import AzureSimulator
import Testing

@Suite struct AccessPolicyTests {
  private func simulation(_ entries: [AccessPolicyEntry]) -> Simulation {
    var simulation = Simulation(book: .standard())
    var vault = VaultSettings(name: "kv")
    vault.enableRbacAuthorization = false
    vault.accessPolicies = entries
    _ = simulation.perform(Request(.createUser(UserDefinition(name: "ana", tenantId: nil)), as: .fiat))
    _ = simulation.perform(Request(.putVault(vault), as: .fiat))
    return simulation
  }

  private func list(_ kind: String, in simulation: Simulation) throws -> Outcome.Answer {
    let operation = try #require(DataOperationTable.operation(named: "\(kind)/list"))
    let access = VaultAccess(operation: operation, vault: "kv", object: nil)
    return simulation.asking(Request(.access(access), as: .named(ResourceName(.user, "ana")))).answer
  }

  private var ana: String { DerivedIdentifier.guid("object", "user", "ana", "0") }

  @Test func entriesOfOneObjectIdAddUpHoweverItIsWritten() throws {
    let simulation = simulation([
      AccessPolicyEntry(objectId: ana, secrets: ["list"]),
      AccessPolicyEntry(objectId: ana.uppercased(), keys: ["list"]),
    ])
    #expect(try list("secrets", in: simulation) == .granted)
    #expect(try list("keys", in: simulation) == .granted)
    #expect(try list("certificates", in: simulation) == .refused)
  }

  @Test func settingAPolicyReplacesTheEntryHoweverItsObjectIdIsWritten() throws {
    var simulation = simulation([AccessPolicyEntry(objectId: ana, secrets: ["list"])])
    let entry = AccessPolicyEntry(objectId: ana.uppercased(), keys: ["list"])
    #expect(
      simulation.perform(Request(.changeAccessPolicy(AccessPolicyChange(vault: "kv", kind: .replace, entry: entry))))
        .answer == .granted)
    #expect(try list("keys", in: simulation) == .granted)
    #expect(try list("secrets", in: simulation) == .refused)
    let kv = try #require(simulation.world.vault("kv"))
    #expect(simulation.world.vaults[kv].accessPolicies.count == 1)
  }
}
