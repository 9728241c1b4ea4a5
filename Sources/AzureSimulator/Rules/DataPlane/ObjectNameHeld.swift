import AzureModel

/// A soft-deleted object holds its name.
struct ObjectNameHeld: DataPlaneRule {
  static let id = RuleID("existence.name-held-by-deleted-object")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    request.makesObject && request.deletedObject(in: view) != nil ? .refuses : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("soft-deleted", request.objectName ?? "")]
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    let kind = DataOperationTable.row(request.operation).objectKind.singular
    return request.failure(
      "key-vault.object-deleted-but-recoverable", in: view,
      ["Type": kind.prefix(1).uppercased() + kind.dropFirst(), "type": kind, "name": request.objectName ?? ""])
  }
}
