import Testing

@testable import AzureModel

@Suite struct ConditionContextTests {
  private static let secrets = "Microsoft.KeyVault/vaults/secrets"

  private func answer(
    _ text: String, _ action: String, vault: String = "contoso", kind: VaultObjectKind = .secrets,
    object: String? = "test-app-1"
  ) throws -> ConditionAnswer {
    try RoleCondition(text).answer(
      for: KeyVaultConditionContext(
        action: "Microsoft.KeyVault/vaults/\(kind.rawValue)/\(action)", vault: vault, kind: kind, object: object))
  }

  @Test func everyConditionOfABuiltInRoleIsRead() throws {
    let conditions = RoleTable.names.flatMap { RoleTable.role($0)?.permissions.compactMap(\.condition) ?? [] }
    #expect(conditions.count == 31)
    #expect(conditions.allSatisfy { !$0.attributes.isEmpty })
    let written = RoleTable.lines.description.split(separator: "\n").filter { $0.last != "|" }
    #expect(written.count == conditions.count)
  }

  /// The eight roles that Key Vault Data Access Administrator may assign and take away, and no other.
  @Test func dataAccessAdministratorsAssignAndRemoveTheirEightRoles() throws {
    let role = try #require(RoleTable.role("Key Vault Data Access Administrator"))
    let condition = try #require(role.permissions.compactMap(\.condition).first)
    let allowed = try [
      "Key Vault Administrator", "Key Vault Certificates Officer", "Key Vault Crypto Officer",
      "Key Vault Crypto Service Encryption User", "Key Vault Crypto User", "Key Vault Reader",
      "Key Vault Secrets Officer", "Key Vault Secrets User",
    ].map { try #require(RoleTable.role($0)).id }
    var granted: [String] = []
    for id in RoleTable.names.compactMap({ RoleTable.role($0)?.id }) {
      let assignment = RoleAssignmentConditionContext.Assignment(
        roleDefinitionId: id.uppercased(), principalId: "86951b8b-723a-407b-a74a-1bca3f0c95d0", principalType: nil)
      let write = condition.answer(for: RoleAssignmentConditionContext(writing: assignment))
      #expect(write == condition.answer(for: RoleAssignmentConditionContext(deleting: assignment)))
      #expect(write != .undetermined)
      if write == .holds { granted.append(id) }
    }
    #expect(Set(granted) == Set(allowed))
    #expect(granted.count == 8)
    // It says nothing of other actions.
    let other = RoleAssignmentConditionContext(otherAction: "Microsoft.KeyVault/vaults/read")
    #expect(condition.answer(for: other) == .holds)
    #expect(
      condition.attributes == [
        ConditionAttribute(source: .request, name: "Microsoft.Authorization/roleAssignments:RoleDefinitionId"),
        ConditionAttribute(source: .resource, name: "Microsoft.Authorization/roleAssignments:RoleDefinitionId"),
      ])
  }

  @Test func anAssignmentIsInTheRequestThatWritesItAndOnTheResourceThatIsDeleted() throws {
    let assignment = RoleAssignmentConditionContext.Assignment(
      roleDefinitionId: "b24988ac-6180-42a0-ab88-20f7382dd24c", principalId: "86951b8b-723a-407b-a74a-1bca3f0c95d0",
      principalType: "ServicePrincipal")
    let type = "Microsoft.Authorization/roleAssignments"
    for (context, present, missing) in [
      (RoleAssignmentConditionContext(writing: assignment), "@Request", "@Resource"),
      (RoleAssignmentConditionContext(deleting: assignment), "@Resource", "@Request"),
    ] {
      for (comparison, holds) in [
        ("[\(type):RoleDefinitionId] GuidEquals b24988ac-6180-42a0-ab88-20f7382dd24c", true),
        ("[\(type):principalid] ForAnyOfAnyValues:GuidEquals {86951b8b723a407ba74a1bca3f0c95d0}", true),
        ("[\(type):PrincipalType] StringEqualsIgnoreCase 'serviceprincipal'", true),
        ("[\(type):PrincipalType] StringEquals 'User'", false),
      ] {
        #expect(try RoleCondition(present + comparison).answer(for: context) == (holds ? .holds : .fails))
        #expect(try RoleCondition(missing + comparison).answer(for: context) == .fails)
      }
      #expect(try RoleCondition("Exists \(missing)[\(type):PrincipalType]").answer(for: context) == .fails)
      #expect(try RoleCondition("@Resource[HasObotoken] boolequals true").answer(for: context) == .undetermined)
      #expect(
        try RoleCondition("@Principal[\(type):PrincipalId] StringEquals 'a'").answer(for: context) == .undetermined)
    }
    let untyped = RoleAssignmentConditionContext(
      writing: .init(roleDefinitionId: "r", principalId: "p", principalType: nil))
    #expect(
      try RoleCondition("@Request[\(type):PrincipalType] StringEquals 'User'").answer(for: untyped) == .undetermined)
  }

  @Test(arguments: [
    "getSecret/action", "readMetadata/action", "update/action", "delete", "backup/action",
    "recover/action", "purge/action",
  ])
  func anExistingSecretIsAResource(_ action: String) throws {
    #expect(try answer("@Resource[\(Self.secrets):name] StringStartsWith 'test-app'", action) == .holds)
    #expect(try answer("@Resource[\(Self.secrets):name] StringStartsWith 'test-app'", action, object: "db") == .fails)
    #expect(try answer("@Request[\(Self.secrets):name] StringStartsWith 'test-app'", action) == .fails)
    #expect(try answer("@Resource[Microsoft.KeyVault/vaults:name] StringEquals 'contoso'", action) == .holds)
  }

  @Test(arguments: ["setSecret/action", "restore/action"])
  func aSecretThatMayBeNewIsInTheRequest(_ action: String) throws {
    #expect(try answer("@Request[\(Self.secrets):name] StringStartsWith 'test-app'", action) == .holds)
    #expect(try answer("@Resource[\(Self.secrets):name] StringStartsWith 'test-app'", action) == .fails)
    #expect(try answer("@Request[\(Self.secrets):name] StringEquals 'a'", action, object: nil) == .undetermined)
    #expect(try answer("@Resource[Microsoft.KeyVault/vaults:name] StringLike 'cont*'", action) == .holds)
    #expect(try answer("@Request[Microsoft.KeyVault/vaults:name] StringLike 'cont*'", action) == .fails)
  }

  /// Every data action on secrets must be one or the other, or its conditions could only fail.
  @Test func everyDataActionOnSecretsCarriesTheNameOfTheSecret() throws {
    let rows = DataOperationTable.rows.filter { $0.objectKind == .secrets }
    #expect(!rows.isEmpty)
    for row in rows {
      let context = KeyVaultConditionContext(action: row.dataAction, vault: "v", kind: .secrets, object: "s")
      let values = [KeyVaultConditionContext.secretName, KeyVaultConditionContext.requestedSecretName].map(
        context.value)
      #expect(values.filter { $0 == .known(["s"]) }.count == 1, "\(row.name)")
    }
  }

  @Test func aListNamesNoSecretAndIsRefusedUnderAConditionOnTheName() throws {
    let condition =
      "!(ActionMatches{'\(Self.secrets)/readMetadata/action'}) OR @Resource[\(Self.secrets):name] StringStartsWith 'api-'"
    #expect(try answer(condition, "readMetadata/action", object: nil) == .fails)
    #expect(try answer(condition, "readMetadata/action", object: "api-1") == .holds)
    #expect(try answer(condition, "getSecret/action", object: "db") == .holds)
    #expect(
      try answer("@Resource[Microsoft.KeyVault/vaults:name] StringEquals 'contoso'", "readMetadata/action", object: nil)
        == .holds)
  }

  @Test(arguments: [VaultObjectKind.keys, .certificates])
  func otherObjectsHaveNoAttributes(_ kind: VaultObjectKind) throws {
    for attribute in ["@Resource[Microsoft.KeyVault/vaults:name]", "@Resource[\(Self.secrets):name]"] {
      #expect(try answer("\(attribute) StringLike '*'", "read", kind: kind) == .fails)
      #expect(try answer("NOT Exists \(attribute)", "read", kind: kind) == .holds)
    }
    #expect(try answer("!(ActionMatches{'\(Self.secrets)/*'}) OR Exists @Resource[x]", "read", kind: kind) == .holds)
  }

  @Test func whatTheModelDoesNotKnowStaysOpen() throws {
    for attribute in [
      "@Resource[\(Self.secrets):tags]", "@Environment[UtcNow]", "@Principal[\(Self.secrets):name]", "@Request[x]",
    ] {
      #expect(try answer("Exists \(attribute)", "getSecret/action") == .undetermined, "\(attribute)")
    }
  }

  /// The page of Key Vault calls all operators case-sensitive, so where case decides, the others stay open.
  @Test(arguments: [
    ("StringStartsWithIgnoreCase 'test-app'", "test-app-1", ConditionAnswer.holds),
    ("StringStartsWithIgnoreCase 'Test-App'", "test-app-1", .undetermined),
    ("StringStartsWithIgnoreCase 'api'", "test-app-1", .fails),
    ("StringNotEqualsIgnoreCase 'TEST-APP-1'", "test-app-1", .undetermined),
    ("StringNotEqualsIgnoreCase 'api'", "test-app-1", .holds),
    ("StringLikeIgnoreCase 'TEST-*'", "test-app-1", .undetermined),
    ("StringLikeIgnoreCase 'test-*'", "test-app-1", .holds),
    ("ForAnyOfAnyValues:StringEqualsIgnoreCase {'API', 'TEST-APP-1', 'test-app-1'}", "test-app-1", .holds),
    ("ForAnyOfAnyValues:StringEqualsIgnoreCase {'API', 'TEST-APP-1'}", "test-app-1", .undetermined),
    ("StringStartsWith 'Test-App'", "test-app-1", .fails), ("StringStartsWith 'test-app'", "Test-App-Secret", .fails),
  ])
  func whereCaseDecidesIgnoringItIsUndetermined(_ comparison: String, _ name: String, _ expected: ConditionAnswer)
    throws
  {
    #expect(try answer("@Resource[\(Self.secrets):name] \(comparison)", "getSecret/action", object: name) == expected)
  }

  @Test func theExamplesOfThePageAnswerAsItSays() throws {
    let prefix = """
      (
        !(ActionMatches{'\(Self.secrets)/getSecret/action'})
        OR
        (
          @Resource[Microsoft.KeyVault/vaults:name] StringStartsWith 'kv-prod'
          AND
          @Resource[\(Self.secrets):name] StringStartsWith 'api-'
        )
      )
      """
    #expect(try answer(prefix, "getSecret/action", vault: "kv-prod-1", object: "api-key") == .holds)
    #expect(try answer(prefix, "getSecret/action", vault: "kv-dev-1", object: "api-key") == .fails)
    #expect(try answer(prefix, "getSecret/action", vault: "kv-prod-1", object: "Api-key") == .fails)
    #expect(try answer(prefix, "delete", vault: "kv-dev-1", object: "db") == .holds)
  }
}
