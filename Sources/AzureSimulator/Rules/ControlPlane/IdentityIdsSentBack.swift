import AzureModel

/// The ids of attached identities are Azure's to give: API Management takes the keys of the map and nothing in them.
struct IdentityIdsSentBack: ControlPlaneRule {
  static let id = RuleID("validation.identity-ids-sent-back")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    identities(request, view).isEmpty ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    identities(request, view).map { Evidence("sent with principalId or clientId", $0) }
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure(
      "api-management.invalid-identity-values", by: .apiManagement,
      ["identities": identities(request, view).joined(separator: ",")])
  }

  /// The resource ids of the identities of a block that sends ids back.
  private func identities(_ request: ControlPlaneRequest, _ view: View) -> [String] {
    guard let change = request.identityChange(in: view), change.resource.kind == .apiManagement, !request.isByFiat,
      let sent = change.sent, sent.sendsIdsBack
    else { return [] }
    return sent.userAssignedIdentities.map { view.world.resourceID(of: ResourceName(.managedIdentity, $0)) }
  }
}
