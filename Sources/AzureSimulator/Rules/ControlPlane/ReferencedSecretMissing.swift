import AzureModel

/// A parameter is taken from a secret that is there and can be read.
struct ReferencedSecretMissing: ControlPlaneRule {
  static let id = RuleID("provider.referenced-secret")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let (vault, name) = request.parameterReference(in: view) else { return .abstains }
    guard let secret = view.world.object(.secrets, name, in: vault), secret.deletedAt == nil, secret.isEnabled else {
      return .refuses
    }
    return .abstains
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard let (vault, name) = request.parameterReference(in: view) else { return [] }
    guard let secret = view.world.object(.secrets, name, in: vault) else { return [Evidence(name, "not there")] }
    return [Evidence(name, secret.deletedAt == nil ? "disabled" : "soft-deleted")]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.parameter-reference-secret")
  }
}
