import AzureModel

/// A disabled key is not for cryptography.
///
/// Refusals were seen for what needs the private key; whether the vault refuses the others is not confirmed, because
/// clients do those by themselves with the public key.
struct KeyDisabled: DataPlaneRule {
  static let id = RuleID("object-state.key-disabled")
  static let doubt = Finding.refuses

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard DataOperationTable.row(request.operation).objectKind == .keys, let key = request.object(in: view),
      !key.isEnabled
    else { return .abstains }
    switch request.keyOperation {
    case .decrypt, .sign, .unwrapKey: return .refuses
    case .encrypt, .verify, .wrapKey: return .undetermined
    case nil: return request.verb == "release" ? .undetermined : .abstains
    }
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] { [Evidence("enabled", "false")] }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.key-disabled", in: view, ["operation": request.verb])
  }
}
