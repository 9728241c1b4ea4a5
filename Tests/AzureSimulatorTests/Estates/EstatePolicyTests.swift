import Testing

/// The naive authorization against what the pages say of access policies.
@Suite struct EstatePolicyTests {
  private var tiny = TinyEstate()
  private let ana = TinyEstate.ana
  private let app = TinyEstate.app

  @Test func theTwoModelsAreNeverUnited() {
    var tiny = tiny
    tiny.assign("Key Vault Administrator", to: ana, at: TinyEstate.subscription)
    #expect(tiny.policyAnswer(ana, "secrets/get") == .refused)
    tiny.estate.vaults[0].policies = [.init(objectId: tiny.objectId(app), secrets: ["get"])]
    #expect(tiny.answer(app, "secrets/get") == .refused)
  }

  @Test func aCompoundPolicyMatchesNeitherAlone() {
    var tiny = tiny
    tiny.addPolicy(.init(objectId: tiny.objectId(ana), applicationId: tiny.clientId(app), secrets: ["get"]))
    #expect(tiny.policyAnswer(ana, through: app, "secrets/get") == .granted)
    #expect(tiny.policyAnswer(ana, through: TinyEstate.identity, "secrets/get") == .refused)
    #expect(tiny.policyAnswer(ana, "secrets/get") == .refused)
    #expect(tiny.policyAnswer(app, "secrets/get") == .refused)
  }

  @Test func aUserMayComeThroughAnyApplicationWhereThePolicyNamesNone() {
    var tiny = tiny
    tiny.addPolicy(.init(objectId: tiny.objectId(ana), secrets: ["get"]))
    #expect(tiny.policyAnswer(ana, through: app, "secrets/get") == .granted)
    #expect(tiny.policyAnswer(ana, "secrets/get") == .granted)
  }

  @Test func allLeavesPurgeOut() {
    var tiny = tiny
    tiny.addPolicy(.init(objectId: tiny.objectId(ana), keys: ["All"], secrets: ["all", "PURGE"]))
    #expect(tiny.policyAnswer(ana, "keys/sign") == .granted)
    #expect(tiny.policyAnswer(ana, "keys/list", nil) == .granted)
    #expect(tiny.policyAnswer(ana, "keys/purge") == .refused)
    #expect(tiny.policyAnswer(ana, "secrets/purge") == .granted)
    #expect(tiny.policyAnswer(ana, "certificates/get") == .refused)
  }

  @Test func theIdOfTheRegistrationMatchesNobody() {
    var tiny = tiny
    tiny.addPolicy(.init(objectId: tiny.clientId(app), secrets: ["get"]))
    #expect(tiny.policyAnswer(app, "secrets/get") == .refused)
    tiny.addPolicy(.init(objectId: tiny.objectId(app).uppercased(), secrets: ["Get"]))
    #expect(tiny.policyAnswer(app, "secrets/get") == .granted)
  }

  @Test func entriesOfGroupsAreAddedToOnesOwn() {
    var tiny = tiny
    tiny.addPolicy(.init(objectId: tiny.objectId(ana), secrets: ["get"]))
    tiny.addPolicy(.init(objectId: tiny.objectId(TinyEstate.staff), keys: ["wrapkey"], certificates: ["list"]))
    tiny.add(TinyEstate.team, to: TinyEstate.staff)
    tiny.add(ana, to: TinyEstate.team)
    #expect(tiny.policyAnswer(ana, "secrets/get") == .granted)
    #expect(tiny.policyAnswer(ana, "keys/wrapKey") == .granted)
    // Either permission is enough for the certificates that were deleted.
    #expect(tiny.policyAnswer(ana, "certificates/listDeleted", nil) == .granted)
    #expect(tiny.policyAnswer(ana, "certificates/get") == .refused)
  }
}
