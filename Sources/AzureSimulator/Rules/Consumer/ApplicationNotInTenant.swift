import AzureModel

/// An application of the platform needs a service principal in the tenant before anything can be granted to it.
struct ApplicationNotInTenant: ConsumerRule {
  static let id = RuleID("identity-choice.application-not-in-tenant")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    request.choice.mistake == .applicationMissing ? .refuses : .abstains
  }

  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] {
    [Evidence("application", request.consumer.identity.application ?? "")]
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    request.failure(.applicationMissing, in: view)
  }
}
