import Testing

/// The naive authorization against what the pages say of roles, denials and time, one tiny estate for each sentence.
@Suite struct EstateTests {
  private var tiny = TinyEstate()
  private let ana = TinyEstate.ana
  private let ben = TinyEstate.ben
  private let team = TinyEstate.team
  private let staff = TinyEstate.staff

  // MARK: Roles and scopes

  @Test func ownershipIsNoDataAction() {
    var tiny = tiny
    tiny.assign("Owner", to: ana, at: TinyEstate.subscription)
    #expect(tiny.answer(ana, "secrets/get") == .refused)
    #expect(tiny.control(ana, "Microsoft.KeyVault/vaults/write", at: TinyEstate.vault) == .granted)
    #expect(tiny.control(ben, "Microsoft.KeyVault/vaults/write", at: TinyEstate.vault) == .refused)
  }

  @Test(arguments: [
    Estate.Scope.managementGroup(0), .managementGroup(1), .subscription(0), .resourceGroup(0), .vault(0),
    .object(vault: 0, kind: .secrets, name: "DB"),
  ])
  func anAssignmentHoldsForEverythingBelow(_ scope: Estate.Scope) {
    var tiny = tiny
    tiny.assign("Key Vault Secrets User", to: ana, at: scope)
    #expect(tiny.answer(ana, "secrets/get", "db") == .granted)
  }

  @Test func aListIsRefusedToAnAssignmentOnOneObject() {
    var tiny = tiny
    tiny.assign("Key Vault Secrets User", to: ana, at: TinyEstate.db)
    #expect(tiny.answer(ana, "secrets/listVersions") == .granted)
    #expect(tiny.answer(ana, "secrets/list", nil) == .refused)
    #expect(tiny.answer(ana, "secrets/get", "other") == .refused)
  }

  @Test func aCertificateAndItsSecretAreTwoScopes() {
    var tiny = tiny
    tiny.assign("Key Vault Administrator", to: ana, at: .object(vault: 0, kind: .certificates, name: "tls"))
    #expect(tiny.answer(ana, "certificates/get", "tls") == .granted)
    #expect(tiny.answer(ana, "secrets/get", "tls") == .refused)
    #expect(tiny.answer(ana, "keys/sign", "tls") == .refused)
  }

  @Test func whatARoleSubtractsItSubtractsFromOneOfItsBlocksAlone() {
    var tiny = tiny
    let without = Estate.Block(
      dataActions: ["microsoft.keyvault/VAULTS/*"], notDataActions: ["Microsoft.KeyVault/vaults/secrets/*"])
    tiny.assign(.custom(.init(name: "one", id: "", blocks: [without])), to: ana, at: TinyEstate.vault)
    #expect(tiny.answer(ana, "secrets/get") == .refused)
    #expect(tiny.answer(ana, "keys/sign") == .granted)
    let reading = Estate.Block(dataActions: ["*/getSecret/action"])
    var other = tiny
    other.assign(.custom(.init(name: "two", id: "", blocks: [without, reading])), to: ana, at: TinyEstate.group)
    #expect(other.answer(ana, "secrets/get") == .granted)
    // And another assignment grants what this one subtracts.
    tiny.assign("Key Vault Secrets User", to: ana, at: TinyEstate.subscription)
    #expect(tiny.answer(ana, "secrets/get") == .granted)
    #expect(tiny.answer(ana, "secrets/set") == .refused)
  }

  @Test func contributorCannotAssignRoles() {
    var tiny = tiny
    tiny.assign("Contributor", to: ana, at: TinyEstate.group)
    #expect(tiny.control(ana, "Microsoft.KeyVault/vaults/accessPolicies/write", at: TinyEstate.vault) == .granted)
    #expect(
      tiny.control(ana, NaiveAction.roleAssignmentsWrite, at: TinyEstate.vault, assigning: "Reader") == .refused)
  }

  // MARK: People

  @Test func aGroupInAGroupReachesItsMembers() {
    var tiny = tiny
    tiny.assign("Key Vault Secrets User", to: staff, at: TinyEstate.vault)
    tiny.add(team, to: staff)
    #expect(tiny.answer(ana, "secrets/get") == .refused)
    tiny.add(ana, to: team)
    #expect(tiny.answer(ana, "secrets/get") == .granted)
    tiny.estate.principals[team].isDeleted = true
    #expect(tiny.answer(ana, "secrets/get") == .refused)
  }

  @Test func nothingIsGrantedToTheDeleted() {
    var tiny = tiny
    tiny.assign("Key Vault Administrator", to: TinyEstate.gone, at: TinyEstate.vault)
    tiny.addPolicy(.init(objectId: tiny.objectId(TinyEstate.gone), secrets: ["get"]))
    #expect(tiny.answer(TinyEstate.gone, "secrets/get") == .refused)
    #expect(tiny.policyAnswer(TinyEstate.gone, "secrets/get") == .refused)
  }

  // MARK: Denials

  @Test func aDenyBeatsOwner() {
    var tiny = tiny
    tiny.assign("Owner", to: ana, at: TinyEstate.subscription)
    tiny.deny(
      .init(
        name: "lock", scope: TinyEstate.group, actions: ["*"], notActions: ["*/read"], principals: .these([ana])))
    #expect(tiny.control(ana, "Microsoft.KeyVault/vaults/write", at: TinyEstate.vault) == .refused)
    #expect(tiny.control(ana, "Microsoft.KeyVault/vaults/read", at: TinyEstate.vault) == .granted)
    #expect(tiny.control(ana, "Microsoft.Network/virtualNetworks/write", at: TinyEstate.subscription) == .granted)
  }

  @Test func anExcludedPrincipalIsNotDenied() {
    var tiny = tiny
    for principal in [ana, ben] { tiny.assign("Key Vault Secrets User", to: principal, at: TinyEstate.vault) }
    tiny.add(ana, to: team)
    tiny.deny(
      .init(
        name: "stack", scope: TinyEstate.group, dataActions: ["Microsoft.KeyVault/vaults/secrets/*"],
        principals: .everyone, excluded: [team]))
    #expect(tiny.answer(ana, "secrets/get") == .granted)
    #expect(tiny.answer(ben, "secrets/get") == .refused)
    // Access policies know no deny.
    tiny.addPolicy(.init(objectId: tiny.objectId(ben), secrets: ["get"]))
    #expect(tiny.policyAnswer(ben, "secrets/get") == .granted)
  }

  @Test func aDenyForOneLevelDoesNotReachItsChildren() {
    var tiny = tiny
    tiny.assign("Key Vault Secrets User", to: ana, at: TinyEstate.vault)
    tiny.deny(
      .init(
        name: "lock", scope: TinyEstate.vault, dataActions: ["*"], principals: .everyone, excluded: [ben],
        doNotApplyToChildScopes: true))
    #expect(tiny.answer(ana, "secrets/list", nil) == .refused)
    #expect(tiny.answer(ana, "secrets/get") == .granted)
  }

  // MARK: Time

  @Test func beingEligibleGrantsNothing() {
    var tiny = tiny
    tiny.makeEligible(ana, for: "Key Vault Secrets User", at: TinyEstate.vault, nil)
    #expect(tiny.answer(ana, "secrets/get", at: 500, .favourable) == .refused)
    let activation = Estate.Lifetime(begins: .init(100, 700), ends: .init(3_700, 4_300))
    tiny.makeEligible(ana, for: "Key Vault Secrets User", at: TinyEstate.group, activation)
    for (instant, favourable, unfavourable) in [
      (99, Estate.Answer.refused, Estate.Answer.refused), (100, .granted, .refused), (699, .granted, .refused),
      (700, .granted, .granted), (3_699, .granted, .granted), (3_700, .granted, .refused),
      (4_299, .granted, .refused), (4_300, .refused, .refused),
    ] {
      #expect(tiny.answer(ana, "secrets/get", at: instant, .favourable) == favourable, "\(instant)")
      #expect(tiny.answer(ana, "secrets/get", at: instant, .unfavourable) == unfavourable, "\(instant)")
    }
  }

  @Test func aDenyComesLateForTheCallerAndEarlyAgainstThem() {
    var tiny = tiny
    tiny.assign("Key Vault Secrets User", to: ana, at: TinyEstate.vault)
    tiny.deny(
      .init(
        name: "lock", scope: TinyEstate.vault, dataActions: ["*"], principals: .these([ana]),
        lifetime: .init(begins: .init(100, 700), ends: .init(2_000, 2_600))))
    for (instant, favourable, unfavourable) in [
      (99, Estate.Answer.granted, Estate.Answer.granted), (100, .granted, .refused), (700, .refused, .refused),
      (2_000, .granted, .refused), (2_600, .granted, .granted),
    ] {
      #expect(tiny.answer(ana, "secrets/get", at: instant, .favourable) == favourable, "\(instant)")
      #expect(tiny.answer(ana, "secrets/get", at: instant, .unfavourable) == unfavourable, "\(instant)")
    }
  }

  @Test func aNewMemberMayWaitForADay() {
    var tiny = tiny
    tiny.assign("Key Vault Secrets User", to: team, at: TinyEstate.vault)
    tiny.add(TinyEstate.identity, to: team, .init(begins: .init(0, 86_400)))
    #expect(tiny.answer(TinyEstate.identity, "secrets/get", at: 3_600, .favourable) == .granted)
    #expect(tiny.answer(TinyEstate.identity, "secrets/get", at: 3_600, .unfavourable) == .refused)
    #expect(tiny.answer(TinyEstate.identity, "secrets/get", at: 86_400, .unfavourable) == .granted)
  }
}
