import AzureModel

/// A consumer that takes its own identity where none is named has to have one.
struct NoSystemAssignedIdentity: ConsumerRule {
  static let id = RuleID("identity-choice.no-system-assigned-identity")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    request.choice.mistake == .noSystemAssigned ? .refuses : .abstains
  }

  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] {
    [Evidence("where none is named", request.consumer.identity.unsaid.rawValue)]
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    request.failure(.noSystemAssigned, in: view)
  }
}
