import AzureModel

/// Without a client id the system-assigned identity is used, which has to be there.
struct NoSystemAssignedIdentity: ConsumerRule {
  static let id = RuleID("identity-choice.no-system-assigned-identity")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    request.identityClientId == nil && request.principal == nil ? .refuses : .abstains
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    request.failure("api-management.no-system-assigned-identity", ["secretUri": request.reference])
  }
}
