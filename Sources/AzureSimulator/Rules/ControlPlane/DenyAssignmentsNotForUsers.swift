import AzureModel

/// Until 2026 nobody but Azure itself made deny assignments.
struct DenyAssignmentsNotForUsers: ControlPlaneRule {
  static let id = RuleID("validation.no-deny-assignments-by-users")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard !request.isByFiat, case .putDenyAssignment = request.request.stimulus else { return .abstains }
    return .refuses
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.deny-assignment-not-valid")
  }
}
