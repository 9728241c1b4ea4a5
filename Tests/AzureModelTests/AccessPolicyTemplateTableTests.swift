import Testing

@testable import AzureModel

@Suite struct AccessPolicyTemplateTableTests {
  @Test func theTwelveTemplatesAreFoundByTheirNamesAndAliases() {
    let rows = AccessPolicyTemplateTable.rows
    #expect(rows.count == 12)
    let names = rows.flatMap { [$0.name] + $0.aliases }.map { $0.lowercased() }
    #expect(Set(names).count == names.count)
    for row in rows {
      for name in [row.name] + row.aliases {
        #expect(AccessPolicyTemplateTable.template(named: name.uppercased())?.name == row.name)
      }
    }
    #expect(
      AccessPolicyTemplateTable.template(named: "key, secret, & certificate management")?.name
        == "Key, Secret, Certificate Management")
    #expect(AccessPolicyTemplateTable.template(named: "Key & Certificate Management") == nil)
  }

  @Test(arguments: AccessPolicyTemplateTable.rows.map(\.name))
  func aTemplateGivesPermissionsThatExistAndNamesRolesThatExist(_ name: String) throws {
    let row = try #require(AccessPolicyTemplateTable.template(named: name))
    #expect(!row.permissions.isEmpty)
    #expect(Set(row.documented.keys) == Set(row.permissions.keys))
    for (kind, permissions) in row.permissions {
      #expect(!permissions.isEmpty && Set(permissions).count == permissions.count)
      #expect(Set(permissions).isSubset(of: Set(DataOperationTable.permissions(of: kind))))
      if case .permissions(let documented) = row.documented[kind] { #expect(documented == permissions) }
    }
    for role in row.roles { #expect(RoleTable.names.contains(role), "\(role)") }
    // The names of 2020 mean the same roles.
    #expect(row.rolesOf2020.compactMap { RoleTable.role($0)?.name } == row.roles)
    #expect(row.needsCustomRole == row.roles.isEmpty)
  }

  @Test func threeTemplatesNeedACustomRole() {
    #expect(
      AccessPolicyTemplateTable.rows.filter(\.needsCustomRole).map(\.name) == [
        "Azure Data Lake Storage or Azure Storage", "Azure Backup", "Azure Information BYOK",
      ])
  }

  @Test func aRoleInPlaceOfATemplateGrantsAtLeastWhatTheTemplateDoes() throws {
    for row in AccessPolicyTemplateTable.rows where !row.needsCustomRole {
      let entry = AccessPolicyEntry(
        objectId: "a", keys: row.permissions[.keys] ?? [], secrets: row.permissions[.secrets] ?? [],
        certificates: row.permissions[.certificates] ?? [])
      let roles = try row.roles.map { try #require(RoleTable.role($0)) }
      let granted = roles.reduce(OperationSet()) { $0.union($1.granted) }
      #expect(OperationSet(data: entry.granted.data & ~granted.data).isEmpty, "\(row.name)")
    }
  }

  @Test func managementGivesNeitherCryptographyNorPurgeAlthoughTheDocumentationSaysAll() throws {
    let row = try #require(AccessPolicyTemplateTable.template(named: "Key, Secret, Certificate Management"))
    for kind in VaultObjectKind.allCases {
      #expect(row.documented[kind] == .all)
      let permissions = try #require(row.permissions[kind])
      for word in ["purge", "encrypt", "decrypt", "sign", "verify", "wrapKey", "unwrapKey"] {
        #expect(!permissions.contains(word))
      }
    }
    #expect(row.confidence == .documented && row.permissionsConfidence == .observed)
  }
}

@Suite struct AccessPolicyPermissionTableTests {
  @Test func everyPermissionIsFoundByItsNameAndAllowsSomething() {
    let names = AccessPolicyPermissionTable.rows.map { $0.name.lowercased() }
    #expect(names.count == 20 + 8 + 16 + 3 && Set(names).count == names.count)
    for row in AccessPolicyPermissionTable.rows {
      #expect(AccessPolicyPermissionTable.row(named: row.name.uppercased())?.name == row.name)
      #expect(!row.operations.isEmpty && row.operations.allSatisfy { $0.objectKind == row.kind })
    }
  }

  @Test func aPermissionListsItsOperationsAndTheirDataActions() throws {
    let set = try #require(AccessPolicyPermissionTable.row(named: "secrets:set"))
    #expect(set.operations.map(\.name) == ["secrets/set", "secrets/update"])
    #expect(
      set.dataActions == [
        "Microsoft.KeyVault/vaults/secrets/setSecret/action", "Microsoft.KeyVault/vaults/secrets/update/action",
      ])
    let all = try #require(AccessPolicyPermissionTable.row(named: "keys:all"))
    #expect(!all.operations.contains { $0.name == "keys/purge" } && all.operations.count == 23)
  }
}
