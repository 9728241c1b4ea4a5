import AzureModel

/// The key behind a certificate lives with the certificate and is not changed by itself.
struct KeyManagedByKeyVault: DataPlaneRule {
  static let id = RuleID("object-state.key-managed")
  static let doubt = Finding.refuses

  /// Making a version and deleting are refused; of the other changes no page speaks.
  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard DataOperationTable.row(request.operation).objectKind == .keys, let change = request.change,
      request.held(in: view)?.isManaged == true
    else { return .abstains }
    switch change {
    case .newVersion, .delete: return .refuses
    case .rotate, .update, .recover, .purge: return .undetermined
    }
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("key of the certificate", request.objectName ?? "")]
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.key-managed-by-key-vault", in: view, ["operation": request.verb])
  }
}
