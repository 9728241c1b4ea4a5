import AzureModel
import Testing

/// What random estates of the whole simulator seldom come by.
@Suite struct EstateSimulationTests {
  private let ana = TinyEstate.ana

  private func answer(_ tiny: TinyEstate, _ act: Estate.Act) throws -> (Estate.Answer?, Estate.Answer) {
    let estate = tiny.estate.settled.derivingIdentifiers
    let simulation = try EstateSimulation(estate)
    #expect(simulation.refused.isEmpty, "\(simulation.refused)")
    var naive = NaiveAuthorization(estate)
    let question = Estate.Question(principal: ana, act: act, instant: 0, edge: .unfavourable)
    return (simulation.answer(question), naive.answer(question))
  }

  /// An object at which nobody was given access lies below its vault all the same.
  @Test func aDenyForTheVaultAloneDoesNotReachAnyObject() throws {
    var tiny = TinyEstate()
    tiny.assign("Key Vault Secrets User", to: ana, at: TinyEstate.vault)
    tiny.deny(
      .init(
        name: "lock", scope: TinyEstate.vault, dataActions: ["*"], principals: .everyone,
        doNotApplyToChildScopes: true))
    #expect(try answer(tiny, .data(operation: "secrets/get", vault: 0, object: "db")) == (.granted, .granted))
    #expect(try answer(tiny, .data(operation: "secrets/list", vault: 0, object: nil)) == (.refused, .refused))
  }

  /// The same on the control plane, where an object is asked about that is not there yet.
  @Test func aDenyForTheVaultAloneDoesNotReachWhatIsWrittenBelow() throws {
    var tiny = TinyEstate()
    tiny.assign("Key Vault Contributor", to: ana, at: TinyEstate.vault)
    tiny.assign("Owner", to: ana, at: TinyEstate.group)
    tiny.deny(
      .init(
        name: "lock", scope: TinyEstate.vault, actions: ["*"], principals: .everyone, doNotApplyToChildScopes: true))
    let action = NaiveAction.roleAssignmentsWrite
    let written = Estate.WrittenAssignment(
      roleId: RoleTable.role("Reader")?.id ?? "",
      principalId: tiny.estate.settled.derivingIdentifiers.principals[1].objectId,
      principalType: "User")
    #expect(
      try answer(tiny, .control(action: action, scope: TinyEstate.db, assignment: written)) == (.granted, .granted))
    #expect(
      try answer(tiny, .control(action: action, scope: TinyEstate.vault, assignment: written)) == (.refused, .refused))
  }

  /// A backup holds a name, and a request that says it says it to the condition.
  @Test func aConditionSeesTheNameOfWhatIsRestored() throws {
    for (name, expected) in [("db", Estate.Answer.granted), ("web", .refused)] {
      var tiny = TinyEstate()
      tiny.assign(
        "Key Vault Secrets Officer", to: ana, at: TinyEstate.vault,
        if: "!(ActionMatches{'Microsoft.KeyVault/vaults/secrets/restore/action'}) OR "
          + "@Request[Microsoft.KeyVault/vaults/secrets:name] StringEquals 'db'")
      #expect(try answer(tiny, .data(operation: "secrets/restore", vault: 0, object: name)) == (expected, expected))
    }
  }
}
