import AzureModel

extension DataPlaneRequest {
  /// The object that the call names, if it names one that must exist.
  fileprivate func object(in view: View) -> VaultObject? {
    guard let vault, let objectName else { return nil }
    return view.world.object(DataOperationTable.row(operation).objectKind, objectName, in: vault)
  }

  /// What is asked of the vault names no object; what makes an object, or brings one back, does not need it there.
  fileprivate var needsObject: Bool {
    let row = DataOperationTable.row(operation)
    let creating = ["set", "create", "import", "recover", "purge", "getDeleted"]
    return objectName != nil && !row.isAuthorizedOnVault && !creating.contains { row.name.hasSuffix("/\($0)") }
  }
}

/// An authorized caller who names what is not there gets 404.
struct ObjectNotFound: DataPlaneRule {
  static let id = RuleID("existence.object-not-found")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard request.needsObject else { return .abstains }
    guard let object = request.object(in: view) else { return .refuses }
    if let version = request.objectVersion, !object.versions.contains(version.lowercased()) { return .refuses }
    return .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("no such \(DataOperationTable.row(request.operation).objectKind.singular)", name(request))]
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    let kind = DataOperationTable.row(request.operation).objectKind.singular
    return request.failure("key-vault.\(kind)-not-found", in: view, ["object": name(request)])
  }

  private func name(_ request: DataPlaneRequest) -> String {
    (request.objectName ?? "") + (request.objectVersion.map { "/\($0)" } ?? "")
  }
}

/// Reading a disabled secret is refused.
struct SecretDisabled: DataPlaneRule {
  static let id = RuleID("object-state.secret-disabled")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard request.operation == DataOperationTable.secretsGet, let secret = request.object(in: view) else {
      return .abstains
    }
    return secret.isEnabled ? .abstains : .refuses
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.secret-disabled", in: view)
  }
}
