import AzureModel

/// A role is activated for no longer than its settings allow.
struct ActivationDuration: ControlPlaneRule {
  static let id = RuleID("validation.activation-duration")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard case .activateRole(let activation) = request.request.stimulus, let duration = activation.duration,
      let eligible = request.eligible(for: activation, in: view)
    else { return .abstains }
    return duration > eligible.maximumDuration ? .refuses : .abstains
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard case .activateRole(let activation) = request.request.stimulus else { return [] }
    let eligible = request.eligible(for: activation, in: view)
    return [
      Evidence("asked for", activation.duration?.description ?? ""),
      Evidence("at most", eligible?.maximumDuration.description ?? ""),
    ]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? { request.failure("pim.duration-too-long") }
}
