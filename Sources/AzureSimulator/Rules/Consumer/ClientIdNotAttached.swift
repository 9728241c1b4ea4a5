import AzureModel

/// The client id has to belong to an attached user-assigned identity.
///
/// The template reference of API Management speaks of the client id of a system-assigned identity as well; nobody shows
/// that it is taken.
struct ClientIdNotAttached: ConsumerRule {
  static let id = RuleID("identity-choice.client-id-not-attached")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    guard request.choice.mistake == .clientIdNotAttached, case .clientId(let clientId) = request.use.named else {
      return .abstains
    }
    let system = request.use.identity.systemAssigned.map { view.world.principals[$0].clientId }
    return system == clientId.lowercased() ? .undetermined : .refuses
  }

  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] {
    [Evidence("client id", request.use.named?.title ?? "")]
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    request.failure(.clientIdNotAttached, in: view)
  }
}
