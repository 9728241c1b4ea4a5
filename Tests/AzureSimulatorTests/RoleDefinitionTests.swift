import AzureModel
import AzureSimulator
import Testing

/// What becomes of those who hold a custom role when it changes.
@Suite struct RoleDefinitionTests {
  private static let get = "Microsoft.KeyVault/vaults/secrets/getSecret/action"
  private static let list = "Microsoft.KeyVault/vaults/secrets/readMetadata/action"

  private func simulation() throws -> Simulation {
    var simulation = Simulation(book: .standard())
    var vault = VaultSettings(name: "kv")
    vault.enableRbacAuthorization = true
    for stimulus in [
      Stimulus.createUser(UserDefinition(name: "ana", tenantId: nil)), .putVault(vault), role([Self.get]),
    ] { _ = simulation.perform(Request(stimulus, as: .fiat)) }
    let ana = try #require(simulation.world.user("ana"))
    let definition = RoleAssignmentDefinition(
      roleID: "Reader of secrets", principalId: simulation.world.principals[ana].objectId,
      scope: .resource(ResourceName(.vault, "kv")))
    _ = simulation.perform(Request(.assignRole(definition), as: .fiat))
    return simulation
  }

  private func role(_ dataActions: [String]) -> Stimulus {
    .putRoleDefinition(
      CustomRoleDefinition(
        name: "Reader of secrets", description: "",
        permissions: [
          RoleDefinition.Permissions(
            actions: [], notActions: [], dataActions: dataActions, notDataActions: [], condition: nil)
        ], assignableScopes: [.named(.subscription)]))
  }

  private func answer(_ operation: String, _ simulation: Simulation) throws -> Outcome.Answer {
    let operation = try #require(DataOperationTable.operation(named: operation))
    let access = VaultAccess(operation: operation, vault: "kv", object: nil, leavesExistenceApart: true)
    return simulation.asking(Request(.access(access), as: .named(ResourceName(.user, "ana")))).answer
  }

  /// Two changes, four minutes apart: each of the three definitions may be the one that somebody sees for a while.
  @Test func everyDefinitionThatMayStillBeSeenCounts() throws {
    var simulation = try simulation()
    _ = simulation.perform(Request(role([Self.list])))
    _ = simulation.perform(Request(.wait(Delay(minutes: 4))))
    _ = simulation.perform(Request(role([])))
    func race(_ begin: Int, _ end: Int) -> Outcome.Answer {
      .race(earliest: Instant(seconds: begin * 60), latest: Instant(seconds: end * 60))
    }
    #expect(try answer("secrets/get", simulation) == race(0, 10))
    #expect(try answer("secrets/list", simulation) == race(0, 14))
    _ = simulation.perform(Request(.wait(Delay(minutes: 6))))
    #expect(try answer("secrets/get", simulation) == .refused)
    #expect(try answer("secrets/list", simulation) == race(0, 14))
    _ = simulation.perform(Request(.wait(Delay(minutes: 4))))
    #expect(try answer("secrets/list", simulation) == .refused)
  }

  @Test func whatIsChangedByFiatWasNeverOtherwise() throws {
    var simulation = try simulation()
    _ = simulation.perform(Request(role([Self.list]), as: .fiat))
    #expect(try answer("secrets/get", simulation) == .refused)
    #expect(try answer("secrets/list", simulation) == .granted)
  }

  @Test func underItsGUIDARoleIsChangedAndMayGetAnotherName() throws {
    let id = "44444444-4444-4444-8444-444444444444"
    var simulation = Simulation(book: .standard())
    func put(_ name: String, _ id: String?) -> Outcome {
      let definition = CustomRoleDefinition(
        name: name, id: id, description: "",
        permissions: [.init(actions: [], notActions: [], dataActions: [Self.get], notDataActions: [], condition: nil)],
        assignableScopes: [.named(.subscription)])
      return simulation.perform(Request(.putRoleDefinition(definition), as: .fiat))
    }
    _ = put("Keeper", id)
    #expect(simulation.world.role("keeper")?.id == id)
    #expect(
      simulation.world.resourceID(of: ResourceName(.roleDefinition, "Keeper")).hasSuffix("/roleDefinitions/\(id)"))
    // Without a GUID the client changes the role that has the name.
    #expect(put("Keeper", nil).answer == .granted)
    #expect(simulation.world.role("keeper")?.id == id)
    #expect(simulation.world.customRoleCount == 1)
    #expect(put("Keeper", "55555555-4444-4444-8444-444444444444").answer == .refused)
    _ = put("Lister", id)
    #expect(simulation.world.role("keeper") == nil)
    #expect(!simulation.world.exists(ResourceName(.roleDefinition, "Keeper")))
    #expect(simulation.world.role(id)?.name == "Lister")
    #expect(simulation.world.customRoleCount == 1)
  }
}
