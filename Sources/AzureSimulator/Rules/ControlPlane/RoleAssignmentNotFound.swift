import AzureModel

/// Only a role assignment that is there can be taken away.
struct RoleAssignmentNotFound: ControlPlaneRule {
  static let id = RuleID("validation.role-assignment-exists")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard case .removeRole = request.request.stimulus else { return .abstains }
    return request.removed(in: view) == nil ? .refuses : .abstains
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? { request.failure("arm.resource-not-found") }
}
