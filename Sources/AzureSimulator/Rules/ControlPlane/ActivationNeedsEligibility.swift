import AzureModel

/// Only a role that somebody is eligible for, at that scope and still, can be activated.
struct ActivationNeedsEligibility: ControlPlaneRule {
  static let id = RuleID("validation.activation-needs-eligibility")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard case .activateRole(let activation) = request.request.stimulus else { return .abstains }
    let eligible = request.eligible(for: activation, in: view)
    return eligible == nil ? .refuses : .abstains
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    [Evidence("not eligible at", request.resourceID)]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? { request.failure("pim.not-eligible") }
}
