import AzureModel

/// A consumer that calls only with an attached identity has to have one.
struct NoUserAssignedIdentity: ConsumerRule {
  static let id = RuleID("identity-choice.no-user-assigned-identity")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    request.choice.mistake == .noUserAssigned ? .refuses : .abstains
  }

  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] {
    [Evidence("where none is named", request.consumer.identity.unsaid.rawValue)]
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    request.failure(.noUserAssigned, in: view)
  }
}
