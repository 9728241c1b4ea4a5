import Testing

/// The naive authorization against what the pages say of conditions.
@Suite struct EstateConditionTests {
  private let ana = TinyEstate.ana
  private static let secrets = "Microsoft.KeyVault/vaults/secrets"
  private static let name = "@Resource[Microsoft.KeyVault/vaults/secrets:name]"
  private static let onlyApp = "(!(ActionMatches{'\(secrets)/getSecret/action'})) OR (\(name) StringStartsWith 'app-')"

  private func tiny(_ role: String, if condition: String, at scope: Estate.Scope = TinyEstate.vault) -> TinyEstate {
    var tiny = TinyEstate()
    tiny.assign(role, to: ana, at: scope, if: condition)
    return tiny
  }

  @Test func aConditionThatIsFalseIsNoDeny() {
    var tiny = tiny("Key Vault Secrets Officer", if: Self.onlyApp)
    #expect(tiny.answer(ana, "secrets/get", "app-db") == .granted)
    #expect(tiny.answer(ana, "secrets/get", "App-db") == .refused)
    #expect(tiny.answer(ana, "secrets/get", "db") == .refused)
    // Operations that it does not name pass.
    #expect(tiny.answer(ana, "secrets/delete", "db") == .granted)
    tiny.assign("Key Vault Secrets User", to: ana, at: TinyEstate.subscription)
    #expect(tiny.answer(ana, "secrets/get", "db") == .granted)
  }

  @Test func aListNamesNoSecretAndFailsItsCondition() {
    let condition = "!(ActionMatches{'\(Self.secrets)/readMetadata/action'}) OR \(Self.name) StringLike '*'"
    let tiny = tiny("Key Vault Secrets User", if: condition)
    #expect(tiny.answer(ana, "secrets/listVersions") == .granted)
    #expect(tiny.answer(ana, "secrets/list", nil) == .refused)
  }

  @Test func theNameOfASecretThatIsSetIsInTheRequest() {
    let guarded = "!(ActionMatches{'\(Self.secrets)/setSecret/action'}) OR "
    let name = "[Microsoft.KeyVault/vaults/secrets:name] StringEquals 'db'"
    #expect(tiny("Key Vault Secrets Officer", if: guarded + "@Request" + name).answer(ana, "secrets/set") == .granted)
    #expect(tiny("Key Vault Secrets Officer", if: guarded + "@Resource" + name).answer(ana, "secrets/set") == .refused)
  }

  @Test func theNameOfTheVaultCountsWhereverTheRoleWasGiven() {
    let condition = "@Resource[Microsoft.KeyVault/vaults:name] "
    for (comparison, answer) in [
      ("StringStartsWith 'k'", Estate.Answer.granted), ("StringEquals 'kv-old'", .refused),
      ("StringNotEquals 'kv-old'", .granted), ("StringLike 'k?'", .granted), ("StringLike 'K?'", .refused),
      ("ForAnyOfAnyValues:StringEquals {'x', 'kv'}", .granted),
      ("ForAnyOfAllValues:StringEquals {'x', 'kv'}", .refused),
    ] {
      let tiny = tiny("Key Vault Secrets User", if: condition + comparison, at: TinyEstate.subscription)
      #expect(tiny.answer(ana, "secrets/get") == answer, "\(comparison)")
    }
  }

  @Test func whatCannotBeSettledIsUndeterminedUnlessTheRestSettlesIt() {
    let open = "@Principal[Microsoft.Directory/CustomSecurityAttributes/Id:Team_Name] StringEquals 'blue'"
    var tiny = tiny("Key Vault Secrets User", if: open)
    #expect(tiny.answer(ana, "secrets/get") == .undetermined)
    #expect(tiny.answer(ana, "secrets/set") == .refused)
    for (condition, answer) in [
      ("(\(open)) OR (\(Self.name) StringEquals 'db')", Estate.Answer.granted),
      ("\(open) && \(Self.name) StringEquals 'other'", .refused),
      ("NOT (\(open)) AND \(Self.name) StringEquals 'db'", .undetermined),
      // A mixture has no order.
      ("\(open) AND \(Self.name) StringEquals 'db' OR \(Self.name) StringEquals 'db'", .undetermined),
    ] {
      #expect(self.tiny("Key Vault Secrets User", if: condition).answer(ana, "secrets/get") == answer, "\(condition)")
    }
    tiny.assign("Key Vault Secrets User", to: ana, at: TinyEstate.group)
    #expect(tiny.answer(ana, "secrets/get") == .granted)
    tiny.deny(.init(name: "lock", scope: TinyEstate.vault, dataActions: ["*"], principals: .these([ana])))
    #expect(tiny.answer(ana, "secrets/get") == .refused)
  }

  @Test func aBlockOfABuiltInRoleMayLimitTheRolesThatAreGiven() {
    var tiny = TinyEstate()
    tiny.assign("Key Vault Data Access Administrator", to: ana, at: TinyEstate.vault)
    for action in NaiveAction.onAssignments {
      #expect(
        tiny.control(ana, action, at: TinyEstate.db, assigning: "Key Vault Secrets User") == .granted)
      #expect(
        tiny.control(ana, action, at: TinyEstate.vault, assigning: "Key Vault Certificate User") == .refused)
    }
  }

  @Test func aConditionOnAnAssignmentLimitsItsBlocksFurther() {
    let ofUsers =
      "!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'}) OR "
      + "@Request[Microsoft.Authorization/roleAssignments:PrincipalType] StringEqualsIgnoreCase 'user'"
    let tiny = tiny("Key Vault Data Access Administrator", if: ofUsers)
    func answer(_ role: String, _ type: String) -> Estate.Answer {
      tiny.control(
        ana, "Microsoft.Authorization/roleAssignments/write", at: TinyEstate.vault, assigning: role, type: type)
    }
    #expect(answer("Key Vault Reader", "User") == .granted)
    #expect(answer("Key Vault Reader", "Group") == .refused)
    #expect(answer("Owner", "User") == .refused)
  }

  @Test func guidsCompareWithoutLetterCase() {
    let ben = "CCCCCCCC-0000-0000-0000-000000000001"
    let attribute = "@Request[Microsoft.Authorization/roleAssignments:PrincipalId]"
    for (comparison, answer) in [
      ("ForAnyOfAnyValues:GuidEquals {\(ben)}", Estate.Answer.granted),
      ("ForAnyOfAllValues:GuidNotEquals {\(ben), dddddddd-0000-0000-0000-000000000000}", .refused),
      ("ForAnyOfAllValues:GuidNotEquals {dddddddd-0000-0000-0000-000000000000}", .granted),
    ] {
      let tiny = tiny("User Access Administrator", if: "\(attribute) \(comparison)")
      let write = NaiveAction.roleAssignmentsWrite
      #expect(tiny.control(ana, write, at: TinyEstate.vault, assigning: "Reader") == answer, "\(comparison)")
    }
  }
}
