import Testing

@testable import AzureModel

@Suite struct DataOperationTableTests {
  @Test func everyLineBecomesARow() {
    #expect(DataOperationTable.rows.count == 63)
    #expect(DataOperationTable.lines.description.split(separator: "\n").count == DataOperationTable.rows.count)
  }

  @Test func aRowIsFoundByItsNumberAndByItsName() {
    for (number, row) in DataOperationTable.rows.enumerated() {
      #expect(row.operation.index == UInt8(number))
      #expect(DataOperationTable.row(row.operation).name == row.name)
      #expect(DataOperationTable.operation(named: row.name.uppercased()) == row.operation)
    }
  }

  @Test func namesAreUniqueAndOfTheirKind() {
    let names = DataOperationTable.rows.map { $0.name.lowercased() }
    #expect(Set(names).count == names.count)
    for row in DataOperationTable.rows { #expect(row.name.hasPrefix("\(row.objectKind.rawValue)/")) }
    let restNames = DataOperationTable.rows.map { $0.restName.lowercased() }
    #expect(Set(restNames).count == restNames.count)
  }

  @Test func theSpellingOfTheRESTAPIIsAccepted() {
    for row in DataOperationTable.rows {
      #expect(DataOperationTable.operation(named: row.restName) == row.operation)
    }
  }

  @Test func everyRowNamesAPermissionAndADataActionOfItsKind() {
    let families: [VaultObjectKind: [String]] = [
      .keys: ["keys", "keyrotationpolicies"], .secrets: ["secrets"],
      .certificates: ["certificates", "certificatecontacts", "certificatecas"],
    ]
    for row in DataOperationTable.rows {
      #expect(!row.permissions.isEmpty && !row.permissions.contains(""), "\(row.name)")
      let segments = row.dataAction.split(separator: "/").map(String.init)
      #expect(segments.prefix(2) == ["Microsoft.KeyVault", "vaults"], "\(row.name)")
      #expect(families[row.objectKind]?.contains(segments[2]) == true, "\(row.name)")
      // Azure ends what is neither a plain read, write nor delete in `action`.
      let isPlain = segments.count == 4 && ["read", "write", "delete"].contains(segments[3])
      #expect(isPlain || (segments.count == 5 && segments[4] == "action"), "\(row.name)")
    }
  }

  @Test func exactlyListsAndWhatNamesNoObjectAreAuthorizedOnTheVault() {
    let onVault = DataOperationTable.rows.filter(\.isAuthorizedOnVault).map(\.name).sorted()
    #expect(
      onVault == [
        "certificates/deleteContacts", "certificates/deleteIssuer", "certificates/getContacts",
        "certificates/getIssuer", "certificates/list", "certificates/listDeleted", "certificates/listIssuers",
        "certificates/restore", "certificates/setContacts", "certificates/setIssuer", "certificates/updateIssuer",
        "keys/list", "keys/listDeleted", "keys/restore", "secrets/list", "secrets/listDeleted", "secrets/restore",
      ])
  }

  @Test func thePermissionNamesAreThoseOfTheVaultTemplate() {
    #expect(
      Set(DataOperationTable.permissions(of: .keys)) == [
        "encrypt", "decrypt", "wrapKey", "unwrapKey", "sign", "verify", "get", "list", "create", "update", "import",
        "delete", "backup", "restore", "recover", "purge", "release", "rotate", "getrotationpolicy",
        "setrotationpolicy",
      ])
    #expect(
      Set(DataOperationTable.permissions(of: .secrets)) == [
        "get", "list", "set", "delete", "backup", "restore", "recover", "purge",
      ])
    #expect(
      Set(DataOperationTable.permissions(of: .certificates)) == [
        "get", "list", "delete", "create", "import", "update", "managecontacts", "getissuers", "listissuers",
        "setissuers", "deleteissuers", "manageissuers", "recover", "purge", "backup", "restore",
      ])
  }

  @Test(arguments: [
    ("secrets/get", "get", "Microsoft.KeyVault/vaults/secrets/getSecret/action"),
    ("secrets/set", "set", "Microsoft.KeyVault/vaults/secrets/setSecret/action"),
    ("secrets/update", "set", "Microsoft.KeyVault/vaults/secrets/update/action"),
    ("secrets/list", "list", "Microsoft.KeyVault/vaults/secrets/readMetadata/action"),
    ("keys/delete", "delete", "Microsoft.KeyVault/vaults/keys/delete"),
    ("keys/wrapKey", "wrapKey", "Microsoft.KeyVault/vaults/keys/wrap/action"),
    ("keys/list", "list", "Microsoft.KeyVault/vaults/keys/read"),
    ("keys/getRotationPolicy", "getrotationpolicy", "Microsoft.KeyVault/vaults/keyrotationpolicies/read"),
    ("certificates/merge", "create", "Microsoft.KeyVault/vaults/certificates/create/action"),
    ("certificates/deleteOperation", "update", "Microsoft.KeyVault/vaults/certificates/update/action"),
    ("certificates/getContacts", "managecontacts", "Microsoft.KeyVault/vaults/certificatecontacts/write"),
  ])
  func theWellKnownRowsSayWhatTheDocumentsSay(_ name: String, _ permission: String, _ dataAction: String) throws {
    let row = DataOperationTable.row(try #require(DataOperationTable.operation(named: name)))
    #expect(row.permissions == [permission])
    #expect(row.dataAction == dataAction)
  }

  @Test func allInAnAccessPolicyGrantsEverythingOfItsKindButPurge() throws {
    let granted = AccessPolicyEntry(objectId: "a", secrets: ["All"]).granted
    for row in DataOperationTable.rows {
      let isExpected = row.objectKind == .secrets && row.name != "secrets/purge"
      #expect(granted.contains(row.operation) == isExpected, "\(row.name)")
    }
    let purging = AccessPolicyEntry(objectId: "a", secrets: ["all", "purge"]).granted
    let purge = try #require(DataOperationTable.operation(named: "secrets/purge"))
    #expect(purging.contains(purge))
  }

  @Test func aPermissionOfOneKindGrantsNothingOfAnother() {
    for row in DataOperationTable.rows {
      for permission in row.permissions {
        let entry = AccessPolicyEntry(
          objectId: "a", keys: row.objectKind == .keys ? [] : [permission],
          secrets: row.objectKind == .secrets ? [] : [permission],
          certificates: row.objectKind == .certificates ? [] : [permission])
        #expect(!entry.granted.contains(row.operation), "\(row.name)")
      }
    }
  }

  @Test func aSetOfOperationsKeepsEveryMember() {
    var set = OperationSet()
    #expect(set.isEmpty)
    for row in DataOperationTable.rows {
      #expect(!set.contains(row.operation))
      set.insert(row.operation)
      #expect(set.contains(row.operation))
    }
    for operation in ControlOperation.allCases {
      #expect(!set.contains(operation))
      set.insert(operation)
      #expect(set.contains(operation))
    }
    #expect(set.subtracting(set).isEmpty)
    #expect(set.union(OperationSet()) == set)
  }
}
