import AzureModel

/// A consumer calls only with identities of the forms that it knows.
struct IdentityFormNotSupported: ConsumerRule {
  static let id = RuleID("identity-choice.form-not-supported")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    request.choice.mistake == .formNotSupported ? .refuses : .abstains
  }

  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] {
    [Evidence("forms", request.consumer.identity.forms.map(\.title).joined(separator: ", "))]
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    request.failure(.formNotSupported, in: view)
  }
}
