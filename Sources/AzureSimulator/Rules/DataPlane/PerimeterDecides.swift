import AzureModel

/// Under an enforced perimeter, or SecuredByPerimeter, what no inbound rule admits is refused.
struct PerimeterDecides: DataPlaneRule {
  static let id = RuleID("network.perimeter")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    request.path.endsAtVault && request.isUpToPerimeter(in: view) ? .refuses : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] { request.perimeterEvidence(in: view) }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.forbidden-by-perimeter", in: view)
  }
}
