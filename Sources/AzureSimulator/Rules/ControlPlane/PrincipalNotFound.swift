import AzureModel

/// A role goes only to a principal that the directory knows.
struct PrincipalNotFound: ControlPlaneRule {
  static let id = RuleID("provider.principal-not-found")

  func evaluate(_ request: ControlPlaneRequest, in view: View) -> Finding {
    // The directory is asked of users and groups whatever type is sent; only for service principals it is spared.
    guard let definition = request.assignment, definition.principalType != .servicePrincipal else { return .abstains }
    guard let principal = view.world.principal(objectId: definition.principalId).map({ view.world.principals[$0] }),
      principal.exists
    else { return .refuses }
    // The directory that is asked may not have heard of somebody who was made a moment ago.
    let isKnown = request.isByFiat || principal.isKnown.hasBegun(at: view.instant, early: view.edge == .favourable)
    return isKnown ? .abstains : .refuses
  }

  func evidence(_ request: ControlPlaneRequest, in view: View) -> [Evidence] {
    guard let definition = request.assignment else { return [] }
    let known = view.world.principal(objectId: definition.principalId).map { view.world.principals[$0] }
    guard let known, known.exists else { return [Evidence("unknown principal", definition.principalId)] }
    return [
      Evidence("new principal", known.name),
      Evidence("principalType", definition.principalType?.rawValue ?? "not given"),
    ]
  }

  func failure(_ request: ControlPlaneRequest, in view: View) -> Failure? {
    guard let definition = request.assignment else { return nil }
    return request.failure(
      "arm.principal-not-found",
      ["principalId": definition.principalId, "tenantId": view.world.tenantId])
  }
}
