import AzureModel

/// The client id has to belong to an attached user-assigned identity.
///
/// The template reference speaks of the client id of a system-assigned identity as well; nobody shows that it is taken.
struct ClientIdNotAttached: ConsumerRule {
  static let id = RuleID("identity-choice.client-id-not-attached")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    guard let clientId = request.identityClientId, request.principal == nil else { return .abstains }
    let system = request.systemAssigned.map { view.world.principals[$0].clientId }
    return system == clientId.lowercased() ? .undetermined : .refuses
  }

  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] {
    [Evidence("identityClientId", request.identityClientId ?? "")]
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    request.failure("api-management.unknown-client-id", ["clientId": request.identityClientId ?? ""])
  }
}
