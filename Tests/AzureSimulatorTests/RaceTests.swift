import AzureModel
import AzureSimulator
import Testing

/// What is certain about a request inside a propagation window, and what is not.
@Suite struct RaceTests {
  private func simulation(secret: String = "db") -> Simulation {
    var simulation = Simulation(book: .standard())
    var vault = VaultSettings(name: "kv")
    vault.enableRbacAuthorization = true
    for stimulus in [
      Stimulus.createUser(UserDefinition(name: "ana", tenantId: nil)), .putVault(vault),
      .setSecret(SecretDefinition(vault: "kv", name: secret, contentType: nil, isEnabled: true)),
    ] {
      _ = simulation.perform(Request(stimulus, as: .fiat))
    }
    return simulation
  }

  private func assign(_ role: String, at scope: ScopeName, in simulation: inout Simulation)
    throws
  {
    let id = try #require(RoleTable.role(role)).id
    let ana = try #require(simulation.world.user("ana"))
    let definition = RoleAssignmentDefinition(
      roleID: id, principalId: simulation.world.principals[ana].objectId, scope: scope)
    #expect(simulation.perform(Request(.assignRole(definition))).answer == .granted)
  }

  private func wait(_ seconds: Int, _ simulation: inout Simulation) {
    _ = simulation.perform(Request(.wait(Delay(seconds: seconds))))
  }

  private var read: Request {
    let access = VaultAccess(operation: DataOperationTable.secretsGet, vault: "kv", object: "db")
    return Request(.access(access), as: .named(ResourceName(.user, "ana")))
  }

  private let vault = ScopeName.resource(ResourceName(.vault, "kv"))

  @Test(arguments: [0, 1, 300, 599, 600, 601])
  func aReadBehindAnAssignmentIsARaceUntilTheEndOfItsWindow(_ seconds: Int) throws {
    var simulation = simulation()
    wait(1_000, &simulation)
    #expect(simulation.asking(read).answer == .refused)
    try assign("Key Vault Secrets User", at: vault, in: &simulation)
    wait(seconds, &simulation)
    let expected: Outcome.Answer =
      seconds < 600 ? .race(earliest: Instant(seconds: 1_000), latest: Instant(seconds: 1_600)) : .granted
    let outcome = simulation.asking(read)
    #expect(outcome.answer == expected)
    #expect(outcome.cause?.rule?.id.name == (seconds < 600 ? "authorization.no-role-assignment" : nil))
  }

  @Test func twoWindowsOverlapAndTheFirstOneEndsTheRace() throws {
    var simulation = simulation()
    try assign("Key Vault Secrets User", at: vault, in: &simulation)
    wait(400, &simulation)
    try assign("Key Vault Secrets Officer", at: .resourceGroup, in: &simulation)
    let race = Outcome.Answer.race(earliest: .start, latest: Instant(seconds: 600))
    #expect(simulation.asking(read).answer == race)
    wait(199, &simulation)
    #expect(simulation.asking(read).answer == race)
    wait(1, &simulation)
    #expect(simulation.asking(read).answer == .granted)
  }

  @Test func anAssignmentThatDoesNotHelpIsNoRace() throws {
    var simulation = simulation()
    try assign("Key Vault Reader", at: vault, in: &simulation)
    #expect(simulation.asking(read).answer == .refused)
    // The window that helps begins later than the one that does not.
    wait(100, &simulation)
    try assign("Key Vault Secrets User", at: vault, in: &simulation)
    #expect(simulation.asking(read).answer == .race(earliest: Instant(seconds: 100), latest: Instant(seconds: 700)))
  }

  @Test func aSettledGrantMakesALaterWindowIrrelevant() throws {
    var simulation = simulation()
    try assign("Key Vault Secrets User", at: vault, in: &simulation)
    wait(600, &simulation)
    try assign("Key Vault Secrets Officer", at: vault, in: &simulation)
    #expect(simulation.asking(read).answer == .granted)
  }

  @Test func whatFailsAtBothEdgesForDifferentReasonsHasNoKnownCause() throws {
    var simulation = simulation(secret: "other")
    try assign("Key Vault Secrets User", at: vault, in: &simulation)
    let within = simulation.asking(read)
    #expect(within.answer == .refused)
    #expect(within.cause == nil)
    #expect(within.surfaced == nil)
    wait(600, &simulation)
    #expect(simulation.asking(read).cause?.rule?.id.name == "existence.object-not-found")
  }

  @Test func aRaceChangesNothingAndALostWriteTakesNoEffect() throws {
    var simulation = simulation()
    try assign("Key Vault Secrets Officer", at: vault, in: &simulation)
    let secret = SecretDefinition(vault: "kv", name: "new", contentType: nil, isEnabled: true)
    let write = Request(.setSecret(secret), as: .named(ResourceName(.user, "ana")))
    let kv = try #require(simulation.world.vault("kv"))
    guard case .race = simulation.perform(write).answer else {
      Issue.record("a write inside the window is a race")
      return
    }
    #expect(simulation.world.object(.secrets, "new", in: kv) == nil)
    wait(600, &simulation)
    #expect(simulation.perform(write).answer == .granted)
    #expect(simulation.world.object(.secrets, "new", in: kv) != nil)
  }
}
