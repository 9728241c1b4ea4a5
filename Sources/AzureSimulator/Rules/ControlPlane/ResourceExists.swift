import AzureModel

/// What a request works on has to exist.
struct ResourceExists: ControlPlaneRule {
  static let id = RuleID("validation.resource-exists")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    request.missing.isEmpty ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    request.missing.map { Evidence("does not exist", $0.title) }
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.resource-not-found")
  }
}
