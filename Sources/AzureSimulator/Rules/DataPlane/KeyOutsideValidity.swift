import AzureModel

/// Before `nbf` and from `exp` on a key makes nothing new; what it made can still be opened and checked.
struct KeyOutsideValidity: DataPlaneRule {
  static let id = RuleID("object-state.key-outside-validity")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    guard let operation = request.keyOperation, !operation.ignoresValidity, let key = request.object(in: view) else {
      return .abstains
    }
    return key.attributes.isValid(at: view.date) ? .abstains : .refuses
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    let attributes = request.object(in: view)?.attributes
    return [
      Evidence("now", view.date.description), Evidence("nbf", attributes?.notBefore?.description ?? "none"),
      Evidence("exp", attributes?.expires?.description ?? "none"),
    ]
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.key-outside-validity", in: view)
  }
}
