import AzureModel

/// A resource cannot be written with a user-assigned identity that was deleted, though it stays attached by itself.
struct IdentityNotFound: ControlPlaneRule {
  static let id = RuleID("provider.identity-not-found")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    if missing(request.identitiesSent(in: view), view) != nil { return .refuses }
    // Sources show that writes fail which send the identity; of one that leaves it out they say that it may.
    return kept(request, view) == nil ? .abstains : .undetermined
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    let identity = missing(request.identitiesSent(in: view), view) ?? kept(request, view)
    return identity.map { [Evidence("deleted identity", name($0, view))] } ?? []
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    guard let identity = missing(request.identitiesSent(in: view), view) ?? kept(request, view) else { return nil }
    let scope = view.world.identities[identity].scope
    return request.failure(
      "arm.identity-operation-failed",
      ["resource": request.resourceID, "identity": view.world.scopes[scope].resourceID])
  }

  /// A deleted identity that is still attached and that the request leaves as it is.
  private func kept(_ request: ControlPlaneRequest, _ view: View) -> UserAssignedIdentity.ID? {
    guard let change = request.identityChange(in: view), !change.replaces, change.sent == nil, !request.isByFiat else {
      return nil
    }
    return missing(change.before?.userAssigned ?? [], view)
  }

  private func missing(_ identities: [UserAssignedIdentity.ID], _ view: View) -> UserAssignedIdentity.ID? {
    identities.first { !view.world.principals[view.world.identities[$0].principal].exists }
  }

  private func name(_ identity: UserAssignedIdentity.ID, _ view: View) -> String {
    view.world.identities[identity].name
  }
}
