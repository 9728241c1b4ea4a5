import AzureModel

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
