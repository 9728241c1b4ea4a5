import AzureModel

/// A service that cannot read the vault fails with its own words, whatever the cause.
struct VaultReadFails: ConsumerRule {
  static let id = RuleID("consumer.vault-read")

  func evaluate(_ request: ConsumerRequest, in view: View) -> Finding {
    switch request.read?.decision.answer {
    case .granted, .none: .abstains
    case .refused: .refuses
    case .undetermined: .undetermined
    }
  }

  func evidence(_ request: ConsumerRequest, in view: View) -> [Evidence] {
    [Evidence("could not read", request.reference)]
  }

  func failure(_ request: ConsumerRequest, in view: View) -> Failure? {
    guard let principal = request.principal.map({ view.world.principals[$0] }) else { return nil }
    return request.failure(
      "api-management.cannot-read-secret",
      [
        "secretUri": request.reference, "identityType": principal.identityForm?.rawValue ?? "",
        "clientId": principal.clientId, "objectId": principal.objectId,
      ])
  }
}
