import AzureModel

/// An identity can be kept to the resources of its region, or of some resource providers.
struct IdentityRestricted: ControlPlaneRule {
  static let id = RuleID("provider.identity-restricted")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    restricted(request, view) == nil ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard let (identity, reason) = restricted(request, view) else { return [] }
    return [Evidence("identity", identity.name), reason]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    request.failure("arm.identity-restricted")
  }

  /// The first identity that the request attaches to a resource it is kept from.
  private func restricted(
    _ request: ControlPlaneRequest, _ view: View
  ) -> (identity: UserAssignedIdentity, reason: Evidence)? {
    guard let change = request.identityChange(in: view), let type = change.resource.kind.resourceType else {
      return nil
    }
    for identity in request.identitiesSent(in: view).map({ view.world.identities[$0] }) {
      if identity.isRegional, identity.location != change.location {
        return (identity, Evidence("only in", identity.location))
      }
      if let providers = identity.assignmentProviders, !providers.contains(where: { Self.covers($0, type) }) {
        return (identity, Evidence("only for", providers.joined(separator: ", ")))
      }
    }
    return nil
  }

  /// Whether a provider such as `Microsoft.Web`, or a type of it, is that of a resource type.
  private static func covers(_ provider: String, _ type: String) -> Bool {
    let (provider, type) = (provider.lowercased(), type.lowercased())
    return provider == type || type.hasPrefix(provider + "/")
  }
}
