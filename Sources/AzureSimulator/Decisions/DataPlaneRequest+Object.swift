import AzureModel

extension DataPlaneRequest {
  /// The object that the call names, if it names one that must exist.
  func object(in view: View) -> VaultObject? {
    guard let vault, let objectName else { return nil }
    return view.world.object(DataOperationTable.row(operation).objectKind, objectName, in: vault)
  }

  /// What is asked of the vault names no object; what makes an object, or brings one back, does not need it there.
  var needsObject: Bool {
    let row = DataOperationTable.row(operation)
    let creating = ["set", "create", "import", "recover", "purge", "getDeleted"]
    return objectName != nil && !row.isAuthorizedOnVault && !creating.contains { row.name.hasSuffix("/\($0)") }
  }
}
