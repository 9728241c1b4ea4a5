import AzureModel

/// The secret behind a certificate lives with the certificate and is not changed by itself.
struct SecretManagedByKeyVault: DataPlaneRule {
  static let id = RuleID("object-state.secret-managed")
  static let doubt = Finding.refuses

  /// Setting and deleting are seen to be refused; of the other changes no page speaks.
  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard DataOperationTable.row(request.operation).objectKind == .secrets, let change = request.change,
      request.held(in: view)?.isManaged == true
    else { return .abstains }
    switch change {
    case .newVersion, .delete: return .refuses
    case .rotate, .update, .recover, .purge: return .undetermined
    }
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("secret of the certificate", request.objectName ?? "")]
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.secret-managed-by-key-vault", in: view, ["operation": request.verb])
  }
}
