import AzureModel

/// An identity that is named has to be attached to the resource.
struct IdentityNotAttached: ConsumerRule {
  static let id = RuleID("identity-choice.identity-not-attached")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    request.choice.mistake == .notAttached ? .refuses : .abstains
  }

  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] {
    [Evidence("named", request.use.named?.title ?? "")]
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    request.failure(.notAttached, in: view)
  }
}
