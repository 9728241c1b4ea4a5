import AzureModel

/// A named value that a policy uses cannot be deleted.
struct NamedValueInUse: ControlPlaneRule {
  static let id = RuleID("conflict.named-value-in-use")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    guard case .deleteApiManagementSecret(let name) = request.request.stimulus, name.kind == .namedValue,
      let service = view.world.apiManagement(name.service), let policy = view.world.policy(of: service)
    else { return .abstains }
    return policy.namedValues.contains { $0.lowercased() == name.name.lowercased() } ? .refuses : .abstains
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("api-management.named-value-in-use", by: .apiManagement)
  }
}
