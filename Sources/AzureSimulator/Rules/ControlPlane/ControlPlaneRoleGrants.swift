import AzureModel

/// A role assignment at or above the resource grants the action.
///
/// A grant under a condition that the model does not evaluate is in doubt about granting, not about refusing.
struct ControlPlaneRoleGrants: ControlPlaneRule {
  static let id = RuleID("authorization.control-plane-role")
  static let doubt = Finding.permits

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let principal = request.principal, let action = request.action else { return .abstains }
    return switch view.index.answer(action, for: principal, at: request.scope, in: view) {
    case .granted: .permits
    case .grantedUnderCondition: .undetermined
    case .notGranted: .abstains
    }
  }
}
