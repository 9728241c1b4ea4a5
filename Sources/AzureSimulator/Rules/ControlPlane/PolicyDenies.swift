import AzureModel

/// An assigned policy refuses a write of a vault.
///
/// Open while the assignment is on its way, and where its condition asks for a property that the model does not keep.
struct PolicyDenies: ControlPlaneRule {
  static let id = RuleID("azure-policy.deny")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard let first = request.denyingAssignments(in: view).first else { return .abstains }
    return first.isSettled ? .refuses : .undetermined
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    request.denyingAssignments(in: view).map { assignment, isSettled in
      let scope = view.world.scopes[assignment.scope].resourceID
      let doubt = isSettled ? "" : ", not settled"
      return Evidence("policy", "\(assignment.policy.displayName) (\(assignment.name) at \(scope)\(doubt))")
    }
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.disallowed-by-policy")
  }
}
