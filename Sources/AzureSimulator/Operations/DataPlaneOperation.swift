import AzureModel

/// A call on the data plane that a step makes.
struct DataPlaneOperation: Sendable {
  let access: VaultAccess

  /// Whether it changes the object it names.
  var changes: Bool { access.object != nil && VaultObjectChange(access.operation) != nil }
}

extension Stimulus {
  /// The data-plane call of a stimulus; nil for what is no such call.
  var dataPlaneOperation: DataPlaneOperation? {
    switch self {
    case .access(let access): DataPlaneOperation(access: access)
    case .setSecret(let secret): DataPlaneOperation(access: secret.access)
    case .importCertificate(let certificate):
      DataPlaneOperation(
        access: VaultAccess(
          operation: .certificatesImport, vault: certificate.vault, object: certificate.name,
          content: certificate.content))
    default:
      nil
    }
  }
}

extension SecretDefinition {
  fileprivate var access: VaultAccess {
    var content = VaultObjectContent()
    content.isEnabled = isEnabled
    content.notBefore = notBefore
    content.expires = expires
    content.contentType = contentType
    return VaultAccess(operation: .secretsSet, vault: vault, object: name, content: content)
  }
}

extension DataOperation {
  static let secretsSet = DataOperationTable.operation(named: "secrets/set") ?? DataOperation(index: 0)
  static let keysCreate = DataOperationTable.operation(named: "keys/create") ?? DataOperation(index: 0)
  static let certificatesImport =
    DataOperationTable.operation(named: "certificates/import") ?? DataOperation(index: 0)
}
