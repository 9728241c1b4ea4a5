import AzureModel

/// Only what is in the soft-deleted state can be looked at as deleted, recovered or purged.
struct DeletedObjectNotFound: DataPlaneRule {
  static let id = RuleID("existence.deleted-object-not-found")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    request.needsDeletedObject && request.deletedObject(in: view) == nil ? .refuses : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    let state = request.object(in: view) == nil ? "not there" : "in use"
    return [Evidence(request.objectName ?? "", state)]
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    let kind = DataOperationTable.row(request.operation).objectKind.singular
    return request.failure("key-vault.deleted-\(kind)-not-found", in: view, ["object": request.objectName ?? ""])
  }
}
