import AzureModel

extension SimulationState {
  /// Does to an object what the operation says. A certificate takes its key and its secret along.
  mutating func perform(_ access: VaultAccess) {
    guard let change = VaultObjectChange(access.operation), let vault = world.vault(access.vault),
      let name = access.object
    else { return }
    let kind = DataOperationTable.row(access.operation).objectKind
    for part in kind == .certificates ? VaultObjectKind.allCases : [kind] {
      let key = VaultObjectKey(vault: vault, kind: part, name: name)
      // What stands beside a certificate under its name without being its own is left alone.
      if part != kind, let beside = world.vaultObjects[key], !beside.isManaged { continue }
      perform(change, on: key, named: name, access.content, isOfCertificate: kind == .certificates)
    }
  }

  private mutating func perform(
    _ change: VaultObjectChange, on key: VaultObjectKey, named name: String, _ content: VaultObjectContent,
    isOfCertificate: Bool
  ) {
    switch change {
    case .newVersion:
      write(key) { object in
        object.attributes = VaultObjectAttributes()
        object.contentType = isOfCertificate ? VaultObject.certificateContentType : content.contentType
        object.keyOps = isOfCertificate ? KeyOperation.ofCertificates : content.keyOps
        object.isManaged = isOfCertificate && key.kind != .certificates
        object.isExportable = content.isExportable ?? true
        object.keyType = content.keyType ?? .rsa
        object.isSelfSigned = content.isSelfSigned ?? false
        object.hostNames = content.hostNames
        object.take(content)
      } makingIt: {
        VaultObject(name: name)
      }
      addVersion(to: key)
    case .rotate:
      write(key) { $0.attributes = VaultObjectAttributes() }
      addVersion(to: key)
    case .update: write(key) { $0.take(content, isUpdate: true) }
    case .delete: world.softDelete(object: key, at: instant)
    case .recover: world.recover(object: key)
    case .purge: world.purge(object: key)
    }
  }

  private mutating func addVersion(to key: VaultObjectKey) {
    // The three objects of a certificate share their version.
    let version = world.nextVersion(of: key)
    let made = isByFiat ? .start : instant
    write(key) { object in
      object.versions.append(version)
      object.newestMadeAt = made
    }
  }

  private mutating func write(
    _ key: VaultObjectKey, _ change: (inout VaultObject) -> Void, makingIt make: () -> VaultObject? = { nil }
  ) {
    guard var object = world.vaultObjects[key] ?? make() else { return }
    change(&object)
    world.mutate { $0.vaultObjects[key] = object }
  }
}

extension VaultObject {
  /// Takes over what was sent; what was left out stays.
  fileprivate mutating func take(_ content: VaultObjectContent, isUpdate: Bool = false) {
    attributes.isEnabled = content.isEnabled ?? attributes.isEnabled
    attributes.notBefore = content.notBefore ?? attributes.notBefore
    attributes.expires = content.expires ?? attributes.expires
    guard isUpdate else { return }
    contentType = content.contentType ?? contentType
    keyOps = content.keyOps ?? keyOps
  }
}
