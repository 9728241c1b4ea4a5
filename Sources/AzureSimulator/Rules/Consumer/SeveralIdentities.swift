import AzureModel

/// Of several attached identities one has to be named.
struct SeveralIdentities: ConsumerRule {
  static let id = RuleID("identity-choice.several-identities")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    request.choice.mistake == .several ? .refuses : .abstains
  }

  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] {
    [
      Evidence(
        "attached", request.use.identity.userAssigned.map { view.world.identities[$0].name }.joined(separator: ", "))
    ]
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    request.failure(.several, in: view)
  }
}
