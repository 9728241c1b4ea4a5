import AzureModel

/// A role assignment at or above the object carries the data action.
struct RoleAssignmentGrants: DataPlaneRule {
  static let id = RuleID("authorization.role-assignment")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    request.roleAnswer(in: view) == .granted ? .permits : .abstains
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] { request.roleEvidence(in: view) }
}
