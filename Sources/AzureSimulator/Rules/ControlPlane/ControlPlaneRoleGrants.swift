import AzureModel

/// A role assignment at or above the resource grants the action.
///
/// A grant under a condition of which nobody knows whether it holds is in doubt about granting, not about refusing.
struct ControlPlaneRoleGrants: ControlPlaneRule {
  static let id = RuleID("authorization.control-plane-role")
  static let doubt = Finding.permits

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    switch request.roleAnswer(in: view) {
    case .granted: .permits
    case .undetermined: .undetermined
    case .denied, .conditionFails, .notGranted, nil: .abstains
    }
  }
}
