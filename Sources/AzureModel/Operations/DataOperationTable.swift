/// The 63 data-plane operations of a vault, with the permission and the data action that each needs.
///
/// From the public REST specification of Key Vault and the permission pages of Azure RBAC.
package enum DataOperationTable {
  package static let sources = [
    Source("https://github.com/Azure/azure-rest-api-specs/tree/main/specification/keyvault"),
    Source.azureDocs("articles/role-based-access-control/permissions/security.md"),
  ]

  package static let rows: [DataOperationRow] = parse()

  /// The row of an operation.
  package static func row(_ operation: DataOperation) -> DataOperationRow { rows[Int(operation.index)] }

  /// The operation of a name such as `secrets/get`; the spelling of the REST API is accepted too.
  package static func operation(named name: String) -> DataOperation? { byName[name.lowercased()] }

  package static let secretsGet = operation(named: "secrets/get") ?? DataOperation(index: 0)

  /// The permission names of a kind of object, in the order of the table, without repetition.
  package static func permissions(of kind: VaultObjectKind) -> [String] {
    var seen: Set<String> = []
    return rows.filter { $0.objectKind == kind }.flatMap(\.permissions).filter { seen.insert($0).inserted }
  }

  /// What a permission of an access policy allows; letter case does not matter, `all` leaves purge out.
  package static func granted(by permission: String, on kind: VaultObjectKind) -> OperationSet {
    byPermission["\(kind.rawValue)/\(permission.lowercased())"] ?? OperationSet()
  }

  private static let byPermission: [String: OperationSet] = {
    var table: [String: OperationSet] = [:]
    for row in rows {
      let words = row.permissions.contains("purge") ? row.permissions : row.permissions + ["all"]
      for word in words {
        table["\(row.objectKind.rawValue)/\(word.lowercased())", default: OperationSet()].insert(row.operation)
      }
    }
    return table
  }()

  private static let byName: [String: DataOperation] = {
    var table: [String: DataOperation] = [:]
    for row in rows {
      table[row.name.lowercased()] = row.operation
      if table[row.restName.lowercased()] == nil { table[row.restName.lowercased()] = row.operation }
    }
    return table
  }()

  private static func parse() -> [DataOperationRow] {
    var rows: [DataOperationRow] = []
    for line in lines.description.split(separator: "\n") {
      let columns = line.split(separator: "|").map(String.init)
      guard columns.count == 6, let slash = columns[0].firstIndex(of: "/"),
        let kind = VaultObjectKind(rawValue: String(columns[0][..<slash]))
      else { continue }
      rows.append(
        DataOperationRow(
          operation: DataOperation(index: UInt8(rows.count)), name: columns[0], restName: columns[1], objectKind: kind,
          permissions: columns[2].split(separator: ",").map(String.init),
          dataAction: "Microsoft.KeyVault/vaults/\(columns[3])", isAuthorizedOnVault: columns[4] == "vault",
          confidence: columns[5] == "documented" ? .documented : .inferred))
    }
    return rows
  }

  // name | REST operation | access policy permissions | data action below Microsoft.KeyVault/vaults | authorized on | confidence
  static let lines: StaticString = """
    keys/create|CreateKey|create|keys/create/action|object|documented
    keys/import|ImportKey|import|keys/import/action|object|documented
    keys/rotate|RotateKey|rotate|keys/rotate/action|object|documented
    keys/delete|DeleteKey|delete|keys/delete|object|documented
    keys/update|UpdateKey|update|keys/update/action|object|documented
    keys/get|GetKey|get|keys/read|object|documented
    keys/listVersions|GetKeyVersions|list|keys/read|object|documented
    keys/list|GetKeys|list|keys/read|vault|documented
    keys/backup|BackupKey|backup|keys/backup/action|object|documented
    keys/restore|RestoreKey|restore|keys/restore/action|vault|documented
    keys/encrypt|encrypt|encrypt|keys/encrypt/action|object|documented
    keys/decrypt|decrypt|decrypt|keys/decrypt/action|object|documented
    keys/sign|sign|sign|keys/sign/action|object|documented
    keys/verify|verify|verify|keys/verify/action|object|documented
    keys/wrapKey|wrapKey|wrapKey|keys/wrap/action|object|documented
    keys/unwrapKey|unwrapKey|unwrapKey|keys/unwrap/action|object|documented
    keys/release|release|release|keys/release/action|object|documented
    keys/listDeleted|GetDeletedKeys|list|keys/read|vault|documented
    keys/getDeleted|GetDeletedKey|get|keys/read|object|documented
    keys/purge|PurgeDeletedKey|purge|keys/purge/action|object|documented
    keys/recover|RecoverDeletedKey|recover|keys/recover/action|object|documented
    keys/getRotationPolicy|GetKeyRotationPolicy|getrotationpolicy|keyrotationpolicies/read|object|documented
    keys/setRotationPolicy|UpdateKeyRotationPolicy|setrotationpolicy|keyrotationpolicies/write|object|documented
    keys/getAttestation|GetKeyAttestation|get|keys/read|object|documented
    secrets/set|SetSecret|set|secrets/setSecret/action|object|documented
    secrets/delete|DeleteSecret|delete|secrets/delete|object|documented
    secrets/update|UpdateSecret|set|secrets/update/action|object|documented
    secrets/get|GetSecret|get|secrets/getSecret/action|object|documented
    secrets/list|GetSecrets|list|secrets/readMetadata/action|vault|documented
    secrets/listVersions|GetSecretVersions|list|secrets/readMetadata/action|object|documented
    secrets/listDeleted|GetDeletedSecrets|list|secrets/readMetadata/action|vault|documented
    secrets/getDeleted|GetDeletedSecret|get|secrets/readMetadata/action|object|inferred
    secrets/purge|PurgeDeletedSecret|purge|secrets/purge/action|object|documented
    secrets/recover|RecoverDeletedSecret|recover|secrets/recover/action|object|documented
    secrets/backup|BackupSecret|backup|secrets/backup/action|object|documented
    secrets/restore|RestoreSecret|restore|secrets/restore/action|vault|documented
    certificates/list|GetCertificates|list|certificates/read|vault|documented
    certificates/delete|DeleteCertificate|delete|certificates/delete|object|documented
    certificates/setContacts|SetCertificateContacts|managecontacts|certificatecontacts/write|vault|documented
    certificates/getContacts|GetCertificateContacts|managecontacts|certificatecontacts/write|vault|inferred
    certificates/deleteContacts|DeleteCertificateContacts|managecontacts|certificatecontacts/write|vault|inferred
    certificates/listIssuers|GetCertificateIssuers|listissuers,manageissuers|certificatecas/read|vault|documented
    certificates/getIssuer|GetCertificateIssuer|getissuers,manageissuers|certificatecas/read|vault|documented
    certificates/setIssuer|SetCertificateIssuer|setissuers|certificatecas/write|vault|documented
    certificates/updateIssuer|UpdateCertificateIssuer|setissuers|certificatecas/write|vault|documented
    certificates/deleteIssuer|DeleteCertificateIssuer|deleteissuers,manageissuers|certificatecas/delete|vault|documented
    certificates/create|CreateCertificate|create|certificates/create/action|object|documented
    certificates/import|ImportCertificate|import|certificates/import/action|object|documented
    certificates/merge|MergeCertificate|create|certificates/create/action|object|documented
    certificates/listVersions|GetCertificateVersions|list|certificates/read|object|documented
    certificates/getPolicy|GetCertificatePolicy|get|certificates/read|object|documented
    certificates/updatePolicy|UpdateCertificatePolicy|update|certificates/update/action|object|documented
    certificates/update|UpdateCertificate|update|certificates/update/action|object|documented
    certificates/get|GetCertificate|get|certificates/read|object|documented
    certificates/getOperation|GetCertificateOperation|get|certificates/read|object|documented
    certificates/updateOperation|UpdateCertificateOperation|update|certificates/update/action|object|documented
    certificates/deleteOperation|DeleteCertificateOperation|update|certificates/update/action|object|documented
    certificates/backup|BackupCertificate|backup|certificates/backup/action|object|documented
    certificates/restore|RestoreCertificate|restore|certificates/restore/action|vault|documented
    certificates/listDeleted|GetDeletedCertificates|get,list|certificates/read|vault|documented
    certificates/getDeleted|GetDeletedCertificate|get|certificates/read|object|documented
    certificates/purge|PurgeDeletedCertificate|purge|certificates/purge/action|object|documented
    certificates/recover|RecoverDeletedCertificate|recover|certificates/recover/action|object|documented
    """
}
