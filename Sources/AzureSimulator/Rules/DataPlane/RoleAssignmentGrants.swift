import AzureModel

/// A role assignment at or above the object carries the data action.
struct RoleAssignmentGrants: DataPlaneRule {
  static let id = RuleID("authorization.role-assignment")

  func evaluate(_ request: DataPlaneRequest, in view: View) -> Finding {
    switch request.roleAnswer(in: view) {
    case .granted: .permits
    case .undetermined: .undetermined
    case .denied, .conditionFails, .notGranted, nil: .abstains
    }
  }

  func evidence(_ request: DataPlaneRequest, in view: View) -> [Evidence] { request.roleEvidence(in: view) }
}
