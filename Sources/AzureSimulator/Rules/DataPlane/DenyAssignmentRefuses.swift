import AzureModel

/// In the RBAC model a deny assignment refuses, whatever is granted.
struct DenyAssignmentRefuses: DataPlaneRule {
  static let id = RuleID("authorization.deny-assignment")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    request.denial(in: view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] {
    request.denial(in: view).map { [Evidence("deny assignment", $0.name)] } ?? []
  }

  func failure(_ request: DataPlaneRequest, in view: View) -> Failure? {
    request.failure("key-vault.forbidden-by-rbac-deny", in: view)
  }
}
