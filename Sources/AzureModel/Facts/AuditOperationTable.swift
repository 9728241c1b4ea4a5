/// What an audit event calls an operation on the data plane, and the path of its address.
package struct AuditOperationRow: Sendable {
  /// The name in scenarios, for instance `secrets/get`.
  package let operation: String

  /// The name in the log, for instance `SecretGet`; nil where the page names none.
  package let operationName: String?

  /// The path behind the address of the vault, with `{name}` for the object.
  package let path: String
}

/// The operation names of a vault's audit log, one for each operation of `DataOperationTable`.
package enum AuditOperationTable {
  package static let source = Source.keyVaultDocs("general/logging.md")

  package static let rows: [AuditOperationRow] = lines.description.split(separator: "\n").compactMap { line in
    let columns = line.split(separator: "|").map(String.init)
    guard columns.count == 3 else { return nil }
    return AuditOperationRow(
      operation: columns[0], operationName: columns[1] == "-" ? nil : columns[1], path: columns[2])
  }

  package static func row(_ operation: DataOperation) -> AuditOperationRow? {
    byOperation[DataOperationTable.row(operation).name]
  }

  private static let byOperation = Dictionary(rows.map { ($0.operation, $0) }, uniquingKeysWith: { first, _ in first })

  // operation | operationName of the log | path below the vault's address
  static let lines: StaticString = """
    keys/create|KeyCreate|keys/{name}/create
    keys/import|KeyImport|keys/{name}
    keys/rotate|KeyRotate|keys/{name}/rotate
    keys/delete|KeyDelete|keys/{name}
    keys/update|KeyUpdate|keys/{name}
    keys/get|KeyGet|keys/{name}
    keys/listVersions|KeyListVersions|keys/{name}/versions
    keys/list|KeyList|keys
    keys/backup|KeyBackup|keys/{name}/backup
    keys/restore|KeyRestore|keys/restore
    keys/encrypt|KeyEncrypt|keys/{name}/encrypt
    keys/decrypt|KeyDecrypt|keys/{name}/decrypt
    keys/sign|KeySign|keys/{name}/sign
    keys/verify|KeyVerify|keys/{name}/verify
    keys/wrapKey|KeyWrap|keys/{name}/wrapkey
    keys/unwrapKey|KeyUnwrap|keys/{name}/unwrapkey
    keys/release|-|keys/{name}/release
    keys/listDeleted|KeyListDeleted|deletedkeys
    keys/getDeleted|KeyGetDeleted|deletedkeys/{name}
    keys/purge|KeyPurge|deletedkeys/{name}
    keys/recover|KeyRecover|deletedkeys/{name}/recover
    keys/getRotationPolicy|KeyRotationPolicyGet|keys/{name}/rotationpolicy
    keys/setRotationPolicy|KeyRotationPolicySet|keys/{name}/rotationpolicy
    keys/getAttestation|-|keys/{name}/attestation
    secrets/set|SecretSet|secrets/{name}
    secrets/delete|SecretDelete|secrets/{name}
    secrets/update|SecretUpdate|secrets/{name}
    secrets/get|SecretGet|secrets/{name}
    secrets/list|SecretList|secrets
    secrets/listVersions|SecretListVersions|secrets/{name}/versions
    secrets/listDeleted|SecretListDeleted|deletedsecrets
    secrets/getDeleted|SecretGetDeleted|deletedsecrets/{name}
    secrets/purge|SecretPurge|deletedsecrets/{name}
    secrets/recover|SecretRecover|deletedsecrets/{name}/recover
    secrets/backup|SecretBackup|secrets/{name}/backup
    secrets/restore|SecretRestore|secrets/restore
    certificates/list|CertificateList|certificates
    certificates/delete|CertificateDelete|certificates/{name}
    certificates/setContacts|CertificateContactsSet|certificates/contacts
    certificates/getContacts|CertificateContactsGet|certificates/contacts
    certificates/deleteContacts|CertificateContactsDelete|certificates/contacts
    certificates/listIssuers|CertificateIssuersList|certificates/issuers
    certificates/getIssuer|CertificateIssuerGet|certificates/issuers/{name}
    certificates/setIssuer|CertificateIssuerSet|certificates/issuers/{name}
    certificates/updateIssuer|CertificateIssuerUpdate|certificates/issuers/{name}
    certificates/deleteIssuer|CertificateIssuerDelete|certificates/issuers/{name}
    certificates/create|CertificateCreate|certificates/{name}/create
    certificates/import|CertificateImport|certificates/{name}/import
    certificates/merge|CertificatePendingMerge|certificates/{name}/pending/merge
    certificates/listVersions|CertificateListVersions|certificates/{name}/versions
    certificates/getPolicy|CertificatePolicyGet|certificates/{name}/policy
    certificates/updatePolicy|CertificatePolicyUpdate|certificates/{name}/policy
    certificates/update|CertificateUpdate|certificates/{name}
    certificates/get|CertificateGet|certificates/{name}
    certificates/getOperation|CertificatePendingGet|certificates/{name}/pending
    certificates/updateOperation|CertificatePendingUpdate|certificates/{name}/pending
    certificates/deleteOperation|CertificatePendingDelete|certificates/{name}/pending
    certificates/backup|CertificateBackup|certificates/{name}/backup
    certificates/restore|CertificateRestore|certificates/restore
    certificates/listDeleted|CertificateListDeleted|deletedcertificates
    certificates/getDeleted|CertificateGetDeleted|deletedcertificates/{name}
    certificates/purge|CertificatePurge|deletedcertificates/{name}
    certificates/recover|CertificateRecover|deletedcertificates/{name}/recover
    """
}

/// The operations on a vault itself, under the names of its audit log.
package enum AuditedVaultOperation: String, Hashable, Sendable, CaseIterable {
  case put = "VaultPut"
  case patch = "VaultPatch"
  case delete = "VaultDelete"
  case recover = "VaultRecover"
}
