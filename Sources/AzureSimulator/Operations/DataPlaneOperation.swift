import AzureModel

/// A call on the data plane that a step makes: what is asked, and what it changes when it is let through.
struct DataPlaneOperation: Sendable {
  let access: VaultAccess

  /// nil for a call that only reads.
  let apply: (@Sendable (inout SimulationState) -> Void)?
}

extension Stimulus {
  /// The data-plane call of a stimulus; nil for what is no such call.
  var dataPlaneOperation: DataPlaneOperation? {
    switch self {
    case .access(let access): DataPlaneOperation(access: access, apply: nil)
    case .setSecret(let secret):
      DataPlaneOperation(
        access: VaultAccess(operation: .secretsSet, vault: secret.vault, object: secret.name)
      ) { state in
        state.write(.secrets, secret.name, in: secret.vault, secret.contentType, isEnabled: secret.isEnabled)
      }
    case .importCertificate(let certificate):
      DataPlaneOperation(
        access: VaultAccess(operation: .certificatesImport, vault: certificate.vault, object: certificate.name)
      ) { state in
        // A certificate makes the key and the secret of the same name.
        for kind in VaultObjectKind.allCases {
          state.write(
            kind, certificate.name, in: certificate.vault, VaultObject.certificateContentType, isEnabled: true)
        }
      }
    case .createUser, .putVirtualNetwork, .putManagedIdentity, .putVault, .patchVault, .setAccessPolicy, .assignRole,
      .putApiManagement, .patchApiManagement, .putPrivateEndpoint, .putPrivateDnsZone, .putNetworkSecurityPerimeter,
      .putDiagnosticSetting, .putAlertRule, .putPolicyAssignment, .wait, .valueNotYetKnown:
      nil
    }
  }
}

extension DataOperation {
  fileprivate static let secretsSet = DataOperationTable.operation(named: "secrets/set") ?? DataOperation(index: 0)
  fileprivate static let certificatesImport =
    DataOperationTable.operation(named: "certificates/import") ?? DataOperation(index: 0)
}

extension SimulationState {
  /// Adds a version of an object.
  fileprivate mutating func write(
    _ kind: VaultObjectKind, _ name: String, in vaultName: String, _ contentType: String?, isEnabled: Bool
  ) {
    guard let vault = world.vault(vaultName) else { return }
    let key = VaultObjectKey(vault: vault, kind: kind, name: name)
    var object =
      world.vaultObjects[key]
      ?? VaultObject(name: name, versions: [], isEnabled: isEnabled, contentType: contentType)
    object.isEnabled = isEnabled
    object.contentType = contentType
    // The three objects of a certificate share their version.
    object.versions.append(
      DerivedIdentifier.version(vaultName.lowercased(), name.lowercased(), "\(object.versions.count)"))
    world.mutate { $0.vaultObjects[key] = object }
  }
}
