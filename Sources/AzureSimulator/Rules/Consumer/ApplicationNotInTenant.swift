import AzureModel

/// An application needs a service principal in the tenant of the vault before anything can be granted to it there: one
/// of the platform, or one that a managed identity of another tenant stands for.
struct ApplicationNotInTenant: ConsumerRule {
  static let id = RuleID("identity-choice.application-not-in-tenant")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    request.choice.mistake == .applicationMissing ? .refuses : .abstains
  }

  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] {
    [Evidence("application", request.use.federatedClientId ?? request.consumer.identity.application ?? "")]
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    request.failure(.applicationMissing, in: view)
  }
}
