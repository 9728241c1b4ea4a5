import Testing

@testable import AzureModel

@Suite struct RoleTableTests {
  @Test(arguments: RoleTable.names)
  func everyRoleIsFoundByNameAndByIdAndGrantsSomethingSomewhere(_ name: String) throws {
    let role = try #require(RoleTable.role(name.uppercased()))
    #expect(role.name == name)
    #expect(RoleTable.role(role.id.uppercased())?.name == name)
    #expect(isGUID(role.id))
    #expect(role.id == role.id.lowercased())
    #expect(!role.permissions.isEmpty)
    for block in role.permissions {
      let patterns = block.actions + block.dataActions
      #expect(!patterns.isEmpty || Self.withoutActions.contains(name))
      for pattern in patterns + block.notActions + block.notDataActions {
        #expect(pattern == "*" || pattern.contains("/"), "\(pattern)")
        #expect(pattern.filter { $0 == "*" }.count <= 1, "\(pattern)")
        #expect(!pattern.contains(" ") && !pattern.contains("|"), "\(pattern)")
      }
    }
  }

  /// Roles that Azure publishes with an empty permission block.
  private static let withoutActions: Set = [
    "Azure Center for SAP solutions Management role", "Azure Center for SAP solutions Service role for management",
    "Defender Unified RBAC Authorization Manager", "Defender Unified RBAC Authorization Reader",
  ]

  @Test func namesAndIdsAreUnique() {
    let names = RoleTable.names.map { $0.lowercased() }
    #expect(names.count == 928)
    #expect(Set(names).count == names.count)
    let ids = RoleTable.names.compactMap { RoleTable.role($0)?.id }
    #expect(Set(ids).count == names.count)
  }

  @Test(arguments: FormerRoleNameTable.rows.map(\.name))
  func aRoleIsFoundByANameThatItHad(_ former: String) throws {
    let row = try #require(FormerRoleNameTable.row(former.uppercased()))
    let role = try #require(RoleTable.role(former.lowercased()))
    #expect(role.id == row.id)
    #expect(FormerRoleNameTable.names(ofRole: role.id).contains(former))
    // A name of today finds its own role, so no former name may be one, and the names of today do not list it.
    #expect(!RoleTable.names.contains { $0.lowercased() == former.lowercased() })
  }

  @Test(arguments: [
    ("Key Vault Secrets User (preview)", "Key Vault Secrets User"),
    ("Key Vault Crypto Service Encryption (preview)", "Key Vault Crypto Service Encryption User"),
    ("Key Vault Certificate Officer (preview)", "Key Vault Certificates Officer"),
  ])
  func theNamesOf2020MeanTheRolesOfToday(_ former: String, _ today: String) {
    #expect(RoleTable.role(former)?.name == today)
  }

  @Test func formerNamesAreUnique() {
    let names = FormerRoleNameTable.rows.map { $0.name.lowercased() }
    #expect(names.count == 10 && Set(names).count == names.count)
    #expect(FormerRoleNameTable.row("Key Vault Secrets User") == nil)
  }

  @Test func aSearchReadsNamesIdsActionsAndConditions() {
    #expect(RoleTable.names(mentioning: []) == RoleTable.names)
    #expect(RoleTable.names(mentioning: ["KEY VAULT secrets uSER"]) == ["Key Vault Secrets User"])
    // The conditions of delegated administrators name the roles they may assign.
    #expect(
      RoleTable.names(mentioning: ["4633458B-17de-408a"]) == [
        "Key Vault Secrets User", "Key Vault Data Access Administrator", "Azure Stack HCI Administrator",
      ])
    #expect(RoleTable.names(mentioning: ["key vault", "release/action"]) == ["Key Vault Crypto Service Release User"])
    #expect(RoleTable.names(mentioning: ["ForAnyOfAnyValues"]).contains("Key Vault Data Access Administrator"))
    #expect(RoleTable.names(mentioning: ["no role says this"]) == [])
    // A further permission block belongs to its role.
    #expect(RoleTable.names(mentioning: ["azure migrate owner", "roleAssignments/write"]) == ["Azure Migrate Owner"])
  }

  @Test func noLineIsLeftOut() {
    let lines = RoleTable.lines.description.split(separator: "\n")
    let blocks = RoleTable.names.compactMap { RoleTable.role($0)?.permissions.count }
    #expect(blocks.reduce(0, +) == lines.count)
  }

  @Test(arguments: [
    ("Owner", "8e3af657-a8ff-443c-a75c-2fe8c4bcb635"),
    ("Contributor", "b24988ac-6180-42a0-ab88-20f7382dd24c"),
    ("Reader", "acdd72a7-3385-48ef-bd42-f606fba81ae7"),
    ("Key Vault Administrator", "00482a5a-887f-4fb3-b363-3b7fe8e74483"),
    ("Key Vault Secrets User", "4633458b-17de-408a-b874-0445c86b69e6"),
    ("Key Vault Certificate User", "db79e9a7-68ee-4b58-9aeb-b90e7c24fcba"),
    ("Managed Identity Operator", "f1a07417-d97a-45cb-824c-7a7467783830"),
  ])
  func theWellKnownIdsAreThoseOfAzure(_ name: String, _ id: String) {
    #expect(RoleTable.role(name)?.id == id)
  }

  @Test func aBlockOfSecretsUserIsAsAzureDefinesIt() throws {
    let block = try #require(RoleTable.role("Key Vault Secrets User")?.permissions.first)
    #expect(block.actions.isEmpty && block.notActions.isEmpty && block.notDataActions.isEmpty)
    #expect(block.condition == nil)
    #expect(
      block.dataActions == [
        "Microsoft.KeyVault/vaults/secrets/getSecret/action", "Microsoft.KeyVault/vaults/secrets/readMetadata/action",
      ])
  }

  /// Who holds an operation of the data plane, computed from the definitions.
  private func holders(_ operation: String) throws -> Set<String> {
    let operation = try #require(DataOperationTable.operation(named: operation))
    return Set(RoleTable.names.filter { RoleTable.role($0)?.granted.contains(operation) == true })
  }

  @Test(arguments: [
    (
      "secrets/get",
      [
        "Key Vault Administrator", "Key Vault Secrets Officer", "Key Vault Secrets User", "Key Vault Certificate User",
      ]
    ),
    (
      "secrets/set",
      [
        "Key Vault Administrator", "Key Vault Secrets Officer",
        "Operator Nexus Key Vault Writer Service Role (Preview)",
      ]
    ),
    (
      "keys/get",
      [
        "Key Vault Administrator", "Key Vault Reader", "Key Vault Crypto Officer", "Key Vault Crypto User",
        "Key Vault Crypto Service Encryption User", "Key Vault Certificate User",
      ]
    ),
    ("secrets/purge", ["Key Vault Administrator", "Key Vault Secrets Officer"]),
    ("keys/purge", ["Key Vault Administrator", "Key Vault Crypto Officer"]),
    ("certificates/purge", ["Key Vault Administrator", "Key Vault Certificates Officer"]),
    (
      "keys/release",
      ["Key Vault Administrator", "Key Vault Crypto Officer", "Key Vault Crypto Service Release User"]
    ),
    // There is no read for contacts, so a reader's wildcard matches nothing.
    ("certificates/getContacts", ["Key Vault Administrator", "Key Vault Certificates Officer"]),
  ])
  func theHoldersOfAnOperationAreTheDocumentedOnes(_ operation: String, _ documented: [String]) throws {
    #expect(try holders(operation) == Set(documented))
  }

  @Test(arguments: [
    "Owner", "Contributor", "Reader", "Key Vault Contributor", "Key Vault Purge Operator",
    "API Management Service Contributor",
  ])
  func managementRolesGrantNothingOnTheDataPlane(_ name: String) throws {
    let role = try #require(RoleTable.role(name))
    #expect(role.granted.data == 0)
  }

  @Test func whoMayWriteVaultsAndTheirPoliciesAreTheSevenDocumentedRoles() {
    let holders = RoleTable.names.filter {
      guard let granted = RoleTable.role($0)?.granted else { return false }
      return granted.contains(.vaultsWrite) && granted.contains(.accessPoliciesWrite)
    }
    #expect(
      Set(holders) == [
        "Owner", "Contributor", "Key Vault Contributor", "Azure AI Administrator", "Azure Migrate Owner",
        "Azure Local Migrate Owner", "Azure Migrate Decide and Plan Expert",
      ])
  }

  @Test func delegatedAdministratorsMayAssignOnlyUnderTheirCondition() throws {
    let role = try #require(RoleTable.role("Key Vault Data Access Administrator"))
    #expect(!role.granted.contains(.roleAssignmentsWrite))
    #expect(role.grantedUnderCondition.contains(.roleAssignmentsWrite))
    let owner = try #require(RoleTable.role("Azure Migrate Owner"))
    #expect(owner.permissions.count == 2)
    #expect(!owner.granted.contains(.roleAssignmentsWrite))
    #expect(owner.grantedUnderCondition.contains(.roleAssignmentsWrite))
  }

  @Test func contributorMayNotAssignRolesAndAttachesIdentities() throws {
    let contributor = try #require(RoleTable.role("Contributor")).granted
    #expect(!contributor.contains(.roleAssignmentsWrite))
    #expect(contributor.contains(.userAssignedIdentitiesAssign))
    let creator = try #require(RoleTable.role("Managed Identity Contributor")).granted
    #expect(creator.contains(.userAssignedIdentitiesWrite))
    #expect(!creator.contains(.userAssignedIdentitiesAssign))
    let attacher = try #require(RoleTable.role("Managed Identity Operator")).granted
    #expect(attacher.contains(.userAssignedIdentitiesAssign))
    #expect(!attacher.contains(.userAssignedIdentitiesWrite))
  }

  @Test func exclusionsOfOneBlockDoNotReduceAnother() throws {
    func block(_ dataActions: [String], _ not: [String]) -> RoleDefinition.Permissions {
      RoleDefinition.Permissions(
        actions: [], notActions: [], dataActions: dataActions, notDataActions: not, condition: nil)
    }
    let all = "Microsoft.KeyVault/vaults/secrets/*"
    let get = "Microsoft.KeyVault/vaults/secrets/getSecret/action"
    let operation = DataOperationTable.secretsGet
    #expect(!RoleDefinition(name: "r", id: "r", permissions: [block([all], [get])]).granted.contains(operation))
    let both = RoleDefinition(name: "r", id: "r", permissions: [block([all], [get]), block([get], [])])
    #expect(both.granted.contains(operation))
  }
}

/// Eight, four, four, four and twelve hexadecimal digits in lower case.
func isGUID(_ text: String) -> Bool {
  let groups = text.split(separator: "-", omittingEmptySubsequences: false)
  return groups.map(\.count) == [8, 4, 4, 4, 12] && groups.joined().allSatisfy { "0123456789abcdef".contains($0) }
}
