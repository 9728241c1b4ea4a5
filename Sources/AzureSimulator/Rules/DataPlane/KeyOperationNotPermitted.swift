import AzureModel

/// A key does only what its `key_ops` list, whoever asks.
struct KeyOperationNotPermitted: DataPlaneRule {
  static let id = RuleID("object-state.key-operation-not-permitted")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard let operation = request.keyOperation, let listed = request.object(in: view)?.keyOps else { return .abstains }
    return listed.contains(operation) ? .abstains : .refuses
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    let listed = request.object(in: view)?.keyOps ?? []
    return [Evidence("key_ops", listed.isEmpty ? "none" : listed.map(\.rawValue).joined(separator: ", "))]
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.key-operation-forbidden", in: view, ["operation": request.verb])
  }
}
