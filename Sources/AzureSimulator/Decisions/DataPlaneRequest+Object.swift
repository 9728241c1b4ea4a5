import AzureModel

extension DataPlaneRequest {
  /// The object in use that the call names.
  func object(in view: View) -> VaultObject? {
    held(in: view).flatMap { $0.deletedAt == nil ? $0 : nil }
  }

  /// The soft-deleted object that the call names.
  func deletedObject(in view: View) -> VaultObject? {
    held(in: view).flatMap { $0.deletedAt == nil ? nil : $0 }
  }

  /// What has the name, in use or soft-deleted.
  func held(in view: View) -> VaultObject? {
    guard let vault, let objectName else { return nil }
    return view.world.object(row.objectKind, objectName, in: vault)
  }

  /// What is asked of the vault names no object; what makes an object, or brings one back, does not need it there.
  var needsObject: Bool { objectName != nil && !row.isAuthorizedOnVault && !makesObject && !needsDeletedObject }

  /// Whether it makes the object that it names.
  var makesObject: Bool {
    if case .newVersion? = change { objectName != nil } else { false }
  }

  /// Whether it works on objects in the soft-deleted state, and on no others.
  var needsDeletedObject: Bool {
    objectName != nil && (change?.needsDeletedObject == true || row.name.hasSuffix("/getDeleted"))
  }

  /// What the operation does to the object.
  var change: VaultObjectChange? { VaultObjectChange(operation) }

  /// The word of the operation behind its kind, for instance `unwrapKey`.
  var verb: String { row.name.split(separator: "/").last.map(String.init) ?? row.name }

  /// What a key is asked to do; nil for what is no cryptography.
  var keyOperation: KeyOperation? { row.objectKind == .keys ? KeyOperation(rawValue: verb) : nil }

  private var row: DataOperationRow { DataOperationTable.row(operation) }
}
