import AzureModel

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
